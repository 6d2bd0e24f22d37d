package org.huiji.app.dues.books;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
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
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.list.Rows;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.dues.books.BookFlaw;
import org.huiji.dues.books.ClosedYear;
import org.huiji.dues.books.YearProof;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** The years of the books, the proof of the one looked at, and its close. */
final class BooksViewModel {

  private record Read(YearProof proof, List<ProofRow> rows) {}

  private final Desk desk;
  private final DuesServices services;
  private final Latest listing;
  private final Latest proving;
  private final ObservableList<BookYear> years = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable BookYear> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable YearProof> proof = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<BookFlaw>> flaws =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty closing = new SimpleBooleanProperty();
  private final BooleanProperty onlyBroken = new SimpleBooleanProperty();
  private final StringProperty search = new SimpleStringProperty("");
  private final Rows<ProofRow> rows;

  BooksViewModel(Desk desk, DuesServices services) {
    this.desk = desk;
    this.services = services;
    this.listing = new Latest(desk.background());
    this.proving = new Latest(desk.background());
    this.rows = new Rows<>(desk.background(), Message.of("duesbooks.arranging"));
    chosen.subscribe((before, now) -> prove(now));
    onlyBroken.subscribe((before, now) -> filter());
    search.subscribe((before, now) -> filter());
  }

  /** The newest first. */
  ObservableList<BookYear> years() {
    return years;
  }

  /** Whether the years were read at all. */
  ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable BookYear> chosen() {
    return chosen;
  }

  /** The proof of the year chosen; none while it is being worked out. */
  ReadOnlyObjectProperty<@Nullable YearProof> proof() {
    return proof.getReadOnlyProperty();
  }

  /** What the last look through all years found. */
  ReadOnlyObjectProperty<List<BookFlaw>> flaws() {
    return flaws.getReadOnlyProperty();
  }

  BooleanProperty onlyBroken() {
    return onlyBroken;
  }

  StringProperty search() {
    return search;
  }

  Rows<ProofRow> rows() {
    return rows;
  }

  void load() {
    listing.start(
        Job.reading(
                Message.of("duesbooks.reading"),
                progress -> BookYear.of(services.books().years(), services.books().closed()))
            .onDone(this::take));
  }

  private void take(List<BookYear> read) {
    BookYear before = chosen.get();
    years.setAll(read);
    known.set(true);
    BookYear again =
        years.stream()
            .filter(year -> before != null && year.year() == before.year())
            .findFirst()
            .or(() -> years.stream().filter(year -> closable(year)).reduce((_, oldest) -> oldest))
            .or(() -> years.stream().findFirst())
            .orElse(null);
    if (again != null && again.equals(before)) {
      prove(again);
    } else {
      chosen.set(again);
    }
  }

  /** What another year came to is taken away at once: it would be read as this one's. */
  private void prove(@Nullable BookYear year) {
    YearProof shown = proof.get();
    if (shown != null && (year == null || shown.bookYear() != year.year())) {
      proof.set(null);
      rows.clear();
    }
    if (year == null) {
      proving.cancel();
      return;
    }
    proving.start(
        Job.reading(Message.of("duesbooks.proving"), progress -> read(year.year()))
            .onDone(this::show));
  }

  private Read read(int year) {
    YearProof proved = services.books().proof(year);
    Map<MemberId, RegisterEntry> members =
        services.everybody().stream()
            .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    return new Read(
        proved,
        proved.lines().stream()
            .map(line -> ProofRow.of(line, members.get(line.member())))
            .toList());
  }

  private void show(Read read) {
    proof.set(read.proof());
    rows.setAll(read.rows());
  }

  private void filter() {
    String typed = search.get().strip().toUpperCase(Locale.ROOT);
    boolean broken = onlyBroken.get();
    rows.setFilter(
        row -> (!broken || !row.sums().holds()) && (typed.isEmpty() || row.matches(typed)));
  }

  /** Works every year's proof out again and looks whether a closed one was touched. */
  void audit() {
    desk.background()
        .start(
            Job.reading(Message.of("duesbooks.auditing"), progress -> services.books().audit())
                .onDone(
                    found -> {
                      flaws.set(found);
                      desk.notices()
                          .tell(
                              found.isEmpty()
                                  ? Notice.done(Message.of("duesbooks.sound", years.size()))
                                  : Notice.warning(Message.of("duesbooks.unsound", found.size())));
                    }));
  }

  ObservableValue<Message> closeLabel() {
    return Bindings.createObjectBinding(
        () -> {
          BookYear year = chosen.get();
          return year == null
              ? Message.of("duesbooks.close-none")
              : Message.of("duesbooks.close", Integer.toString(year.year()));
        },
        chosen);
  }

  ObservableValue<Boolean> canClose() {
    return Bindings.createBooleanBinding(
        () -> {
          BookYear year = chosen.get();
          return year != null && closable(year) && proof.get() != null && !closing.get();
        },
        chosen,
        proof,
        closing);
  }

  /** A year that is over and was not closed; that an earlier one comes first is said when asked. */
  private boolean closable(BookYear year) {
    return year.isOpen() && year.year() < services.today().getYear();
  }

  /** Says what closing does, and does it after a yes. */
  void close() {
    YearProof shown = proof.get();
    if (shown == null || closing.get()) {
      return;
    }
    int year = shown.bookYear();
    String next = Integer.toString(year + 1);
    desk.notices()
        .ask(
            Question.beforeBatch(
                Message.of("duesbooks.close-question", Integer.toString(year)),
                Message.of(
                    "duesbooks.close-explained",
                    Integer.toString(year),
                    Yuan.grouped(shown.total().carried()),
                    next),
                new Action(Message.of("duesbooks.close-yes"), () -> close(year))));
  }

  private void close(int year) {
    if (closing.get()) {
      return;
    }
    closing.set(true);
    desk.background()
        .start(
            Job.changing(
                    Message.of("duesbooks.closing"),
                    progress -> services.books().close(year, services.operator()))
                .onDone(this::told)
                .onFailed(
                    failure -> {
                      closing.set(false);
                      return false;
                    })
                .onCancelled(() -> closing.set(false)));
  }

  private void told(ClosedYear closed) {
    closing.set(false);
    desk.notices()
        .tell(
            Notice.done(
                Message.of(
                    "duesbooks.is-closed",
                    Integer.toString(closed.bookYear()),
                    closed.entries(),
                    Yuan.grouped(closed.sums().carried()))));
    services.changed().run();
    load();
  }

  void openAccount(ProofRow row) {
    desk.navigator().open(PageId.DUES, new DuesRequest.OfMember(row.id()));
  }
}
