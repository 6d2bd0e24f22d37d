package org.huiji.app.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.Decision;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterRow;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A file being looked at. Every change of what the clerk wants is looked at anew in the background;
 * until then the rows stay as they were seen last.
 */
final class PreviewViewModel {

  private final Previewer previewer;
  private final Latest looking;
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ObservableList<RosterRow> all = FXCollections.observableArrayList();
  private final FilteredList<RosterRow> rows = new FilteredList<>(all);
  private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Integer> selected = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private UnaryOperator<Setup> wanted = UnaryOperator.identity();
  private int turns;

  PreviewViewModel(Background background, Previewer previewer, Sight first) {
    this.previewer = previewer;
    this.looking = new Latest(background);
    this.sight.set(first);
    this.all.setAll(first.rows());
    verdict.subscribe(this::filter);
    search.subscribe(this::filter);
    selectFirst();
  }

  /** What the clerk sees; it may lag behind what she wants. */
  ReadOnlyObjectProperty<Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  /** Whether something is wanted that is not seen yet. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** The rows that are listed. */
  ObservableList<RosterRow> rows() {
    return rows;
  }

  /** The verdict by which rows are listed; all when none. */
  ObjectProperty<@Nullable Verdict> verdict() {
    return verdict;
  }

  StringProperty search() {
    return search;
  }

  /** The number of the row whose details are shown. */
  ObjectProperty<@Nullable Integer> selected() {
    return selected;
  }

  Optional<RowDetails> details() {
    return Optional.ofNullable(selected.get())
        .flatMap(number -> DetailsBuilder.of(sight.get(), number));
  }

  void chooseSheet(String sheet) {
    if (!sheet.equals(head().sheet())) {
      want(setup -> setup.at(previewer.headOf(setup.file(), sheet)));
    }
  }

  /** The head is in these rows of the sheet, as the clerk counts. */
  void chooseHead(int first, int last) {
    if (first != head().firstRow() || last != head().lastRow()) {
      want(setup -> setup.at(previewer.headAt(setup.file(), setup.head().sheet(), first, last)));
    }
  }

  /**
   * Takes a column as a field.
   *
   * @param key none to leave the column out
   */
  void map(int column, @Nullable String key) {
    want(setup -> setup.mapped(mapped(setup.head(), column, key)));
  }

  private static Head mapped(Head head, int column, @Nullable String key) {
    Head cleared = head.field(column).map(head::without).orElse(head);
    return key == null ? cleared : cleared.with(key, column);
  }

  void effectiveFrom(LocalDate date) {
    want(setup -> setup.from(date));
  }

  /** Whether new rows become members or applicants. */
  void newStatus(MemberStatus status) {
    want(setup -> setup.as(status));
  }

  /** Puts a text in place of a cell of the row whose details are shown. */
  void correct(MemberField field, String text) {
    edit((desk, row) -> desk.correcting(row, field, text));
  }

  /** Takes the text of the file again. */
  void restore(MemberField field) {
    edit((desk, row) -> desk.uncorrecting(row, field));
  }

  void decide(Decision decision) {
    edit((desk, row) -> desk.deciding(row, decision));
  }

  void decideNothing() {
    edit(Desk::undeciding);
  }

  /** Keeps the code as it is written, for a reason. */
  void confirmCode(String reason) {
    edit((desk, row) -> desk.confirmingCode(row, reason));
  }

  /** Looks again, because the register has changed. */
  void refresh() {
    want(UnaryOperator.identity());
  }

  private Head head() {
    return sight.get().setup().head();
  }

  void close() {
    looking.cancel();
  }

  private interface DeskEdit {
    Desk of(Desk desk, int row);
  }

  private void edit(DeskEdit edit) {
    Integer row = selected.get();
    if (row != null) {
      want(setup -> setup.with(desk -> edit.of(desk, row)));
    }
  }

  /** What is wanted is added to what was wanted and is not seen yet. */
  private void want(UnaryOperator<Setup> change) {
    UnaryOperator<Setup> before = wanted;
    UnaryOperator<Setup> after = setup -> change.apply(before.apply(setup));
    Setup base = sight.get().setup();
    int turn = ++turns;
    wanted = after;
    busy.set(true);
    looking.start(
        Job.reading(
                Message.of("intakeview.looking", base.file().name()),
                progress -> previewer.look(after.apply(base), progress))
            .onDone(this::seen)
            .onCancelled(() -> givenUp(turn))
            .onFailed(
                failure -> {
                  givenUp(turn);
                  return false;
                }));
  }

  /** Leaves everything as it was seen last, unless something else is wanted by now. */
  private void givenUp(int turn) {
    if (turn == turns) {
      wanted = UnaryOperator.identity();
      busy.set(false);
    }
  }

  private void seen(Sight now) {
    wanted = UnaryOperator.identity();
    all.setAll(now.rows());
    sight.set(now);
    busy.set(false);
    if (details().isEmpty()) {
      selectFirst();
    }
  }

  private void filter() {
    rows.setPredicate(new RowFilter(verdict.get(), search.get()));
  }

  /** The first row that needs the clerk, else the first. */
  private void selectFirst() {
    selected.set(
        all.stream()
            .filter(row -> row.verdict() == Verdict.REFUSED)
            .findFirst()
            .or(() -> all.stream().findFirst())
            .map(RosterRow::row)
            .orElse(null));
  }
}
