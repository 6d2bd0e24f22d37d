package org.huiji.app.dues.bank;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.huiji.app.file.Watched;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.BankDesk;
import org.huiji.dues.bank.StatementFile;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.member.MemberId;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadChoice;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A statement being looked at. Every decision is judged anew in the background, as what one line
 * pays is not open for the next; until then the lines stay as they were seen last.
 */
final class LinesViewModel {

  private final BankServices services;
  private final Latest looking;
  private final ReadOnlyObjectWrapper<Statement> statement = new ReadOnlyObjectWrapper<>();
  private final ObservableList<StatementRow> all = FXCollections.observableArrayList();
  private final FilteredList<StatementRow> rows = new FilteredList<>(all);
  private final ObjectProperty<@Nullable LineState> state = new SimpleObjectProperty<>();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Integer> selected = new SimpleObjectProperty<>();
  private final BooleanProperty remember = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private UnaryOperator<Wanted> wanted = UnaryOperator.identity();

  LinesViewModel(Background background, BankServices services, Statement first) {
    this.services = services;
    this.looking = new Latest(background);
    see(first);
    state.subscribe((before, now) -> filter());
    search.subscribe((before, now) -> filter());
    selected.subscribe((before, now) -> remember.set(false));
    selectFirst();
  }

  ReadOnlyObjectProperty<Statement> statement() {
    return statement.getReadOnlyProperty();
  }

  ObservableList<StatementRow> rows() {
    return rows;
  }

  /** The state by which lines are listed; all when none. */
  ObjectProperty<@Nullable LineState> state() {
    return state;
  }

  StringProperty search() {
    return search;
  }

  /** The number of the line whose details are shown. */
  ObjectProperty<@Nullable Integer> selected() {
    return selected;
  }

  /** Whether the payer of the line shown is remembered for the member that is said to have paid. */
  BooleanProperty remember() {
    return remember;
  }

  Optional<StatementRow> line() {
    return Optional.ofNullable(selected.get()).flatMap(statement.get().preview()::row);
  }

  /** What becomes of a line, as things stand. */
  LineState state(StatementRow row) {
    return statement.get().state(row);
  }

  Optional<BankDecision> decision() {
    return Optional.ofNullable(selected.get())
        .flatMap(row -> statement.get().preview().desk().decision(row));
  }

  /** Whether something is decided that is not seen yet. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Whether she decided anything, which is kept nowhere before the statement is taken in. */
  boolean isDecided() {
    return busy.get() || !statement.get().preview().desk().equals(BankDesk.UNTOUCHED);
  }

  void decide(BankDecision decision) {
    Integer row = selected.get();
    if (row != null) {
      want(was -> was.with(desk -> desk.deciding(row, decision)));
    }
  }

  /** The line shown is this member's. */
  void choose(MemberId member) {
    decide(new BankDecision.Choose(member, remember.get()));
  }

  /** Takes the suggestion for the line shown and goes on to the next listed that waits. */
  void accept() {
    StatementRow row = line().orElse(null);
    if (row != null && state(row).isOpen() && !row.suggestion().parts().isEmpty()) {
      decide(new BankDecision.Accept(remember.get()));
      selectNextOpen(row.row());
    }
  }

  void decideNothing() {
    Integer row = selected.get();
    if (row != null) {
      want(was -> was.with(desk -> desk.undeciding(row)));
    }
  }

  /** Looks again, because the register or the ledger has changed. */
  void refresh() {
    want(UnaryOperator.identity());
  }

  void close() {
    looking.cancel();
  }

  /** The table is on this sheet. */
  void chooseSheet(String sheet) {
    if (!sheet.equals(head().sheet())) {
      point(choice -> choice.of(sheet));
    }
  }

  /** The head is in these rows of the sheet, as the clerk counts. */
  void chooseHead(int first, int last) {
    if (first != head().firstRow() || last != head().lastRow()) {
      String sheet = head().sheet();
      point(choice -> choice.at(sheet, first, last));
    }
  }

  /**
   * Takes a column as a field.
   *
   * @param key none to leave the column out
   */
  void map(int column, @Nullable String key) {
    want(was -> was.mapped(column, key));
  }

  private Head head() {
    return statement.get().preview().head();
  }

  private void point(Function<HeadChoice, Head> head) {
    StatementFile file = statement.get().preview().file();
    want(was -> new Wanted(head.apply(services.statements().choice(file)), BankDesk.UNTOUCHED));
  }

  /** How she wants the statement to be understood, and what she decided about its lines. */
  private record Wanted(Head head, BankDesk desk) {

    Wanted with(UnaryOperator<BankDesk> change) {
      return new Wanted(head, change.apply(desk));
    }

    Wanted mapped(int column, @Nullable String key) {
      Head cleared = head.field(column).map(head::without).orElse(head);
      return new Wanted(key == null ? cleared : cleared.with(key, column), desk);
    }
  }

  /** What is wanted is added to what was wanted and is not seen yet. */
  private void want(UnaryOperator<Wanted> change) {
    UnaryOperator<Wanted> before = wanted;
    UnaryOperator<Wanted> after = was -> change.apply(before.apply(was));
    wanted = after;
    StatementPreview base = statement.get().preview();
    busy.set(true);
    looking.start(
        Job.reading(
                Message.of("duesbank.looking"),
                progress -> {
                  Wanted now = after.apply(new Wanted(base.head(), base.desk()));
                  return Statement.look(
                      services.statements(),
                      base.file(),
                      now.head(),
                      now.desk(),
                      Watched.by(progress));
                })
            .onDone(
                seen -> {
                  wanted = UnaryOperator.identity();
                  busy.set(false);
                  see(seen);
                })
            .onFailed(
                failure -> {
                  forget();
                  return false;
                })
            .onCancelled(this::forget));
  }

  /** What was decided and not seen is not decided: the lines stay as they were seen last. */
  private void forget() {
    wanted = UnaryOperator.identity();
    busy.set(false);
  }

  private void see(Statement now) {
    all.setAll(now.preview().rows());
    statement.set(now);
    if (line().isEmpty()) {
      selectFirst();
    }
  }

  private void filter() {
    LineState only = state.get();
    String text = FoldedName.fold(search.get());
    rows.setPredicate(
        row -> (only == null || state(row) == only) && (text.isEmpty() || has(row, text)));
  }

  private static boolean has(StatementRow row, String text) {
    return FoldedName.fold(row.line().payer()).contains(text)
        || FoldedName.fold(row.line().remark()).contains(text)
        || FoldedName.fold(Statement.members(row)).contains(text);
  }

  private void selectFirst() {
    selected.set(
        all.stream()
            .filter(row -> state(row).isOpen())
            .findFirst()
            .or(() -> all.stream().findFirst())
            .map(StatementRow::row)
            .orElse(null));
  }

  private void selectNextOpen(int after) {
    rows.stream()
        .filter(row -> row.row() > after && state(row).isOpen())
        .findFirst()
        .map(StatementRow::row)
        .filter(row -> !Objects.equals(row, selected.get()))
        .ifPresent(selected::set);
  }
}
