package org.huiji.app.document.register;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.document.paper.LivePage;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.document.register.DocumentId;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The register of issued papers: found, looked at, printed again, reissued, made void. */
public final class RegisterViewModel {

  /** What is being asked about the selected paper. */
  enum Asking {
    NOTHING,
    REISSUE,
    VOID,
    HANDOVER
  }

  private static final int UNPAID_SHOWN = 4;

  private final DocumentServices services;
  private final Desk desk;
  private final Latest reading;
  private final LivePage page;
  private final ObservableList<RegisterRow> all = FXCollections.observableArrayList();
  private final FilteredList<RegisterRow> rows = new FilteredList<>(all);
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable RegisterRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Asking> asking = new ReadOnlyObjectWrapper<>(Asking.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable ReissueRule> rule = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> refused = new ReadOnlyObjectWrapper<>();
  private final Entry<String> reason = Entry.requiredText();
  private final Entry<LocalDate> date = Days.required();
  private final Entry<String> receiver = Entry.optionalText();
  private final BooleanProperty overprint = new SimpleBooleanProperty();
  private @Nullable DocumentId wanted;

  public RegisterViewModel(DocumentServices services, Desk desk) {
    this.services = services;
    this.desk = desk;
    this.reading = new Latest(desk.background());
    this.page = new LivePage(desk.background(), Message.of("documentview.register-pick"));
    search.subscribe((before, now) -> rows.setPredicate(row -> row.matches(now)));
    selected.subscribe(
        (before, now) -> {
          asking.set(Asking.NOTHING);
          picture(now);
        });
  }

  ObservableList<RegisterRow> rows() {
    return rows;
  }

  /** Whether anything was ever issued. */
  ObservableList<RegisterRow> all() {
    return all;
  }

  /** Whether it was read. */
  ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  public StringProperty search() {
    return search;
  }

  ObjectProperty<@Nullable RegisterRow> selected() {
    return selected;
  }

  /** The frozen PDF of the selected paper. */
  LivePage page() {
    return page;
  }

  ReadOnlyObjectProperty<Asking> asking() {
    return asking.getReadOnlyProperty();
  }

  /** What the rule book says about reissuing; none until it was read. */
  ReadOnlyObjectProperty<@Nullable ReissueRule> rule() {
    return rule.getReadOnlyProperty();
  }

  /** Why the last thing asked for was not done. */
  ReadOnlyObjectProperty<@Nullable Message> refused() {
    return refused.getReadOnlyProperty();
  }

  Entry<String> reason() {
    return reason;
  }

  /** Who took the papers; blank when each was taken by its unit's own liaison. */
  Entry<String> receiver() {
    return receiver;
  }

  Entry<LocalDate> date() {
    return date;
  }

  /** Whether the reissue goes on bought stock. */
  BooleanProperty overprint() {
    return overprint;
  }

  /** Reads the register again. */
  public void load() {
    reading.start(
        Job.<List<RegisterRow>>reading(
                Message.of("documentview.reading-register"),
                progress -> RegisterRow.of(services.issuedPapers().register()))
            .onDone(this::show));
    desk.background()
        .start(
            Job.reading(
                    Message.of("documentview.reading-register"),
                    progress -> ReissueRule.in(services.rulebook()))
                .onDone(rule::set)
                .onFailed(failure -> failure instanceof Refusal));
  }

  private void show(List<RegisterRow> found) {
    RegisterRow before = selected.get();
    DocumentId shown = wanted != null || before == null ? wanted : before.document().id();
    wanted = null;
    all.setAll(found);
    known.set(true);
    selected.set(
        rows.stream().filter(row -> row.document().id().equals(shown)).findFirst().orElse(null));
  }

  private void picture(@Nullable RegisterRow row) {
    if (row == null) {
      page.show(null);
    } else {
      List<DocumentId> paper = List.of(row.document().id());
      page.show(() -> services.issuedPapers().bound(paper).bytes());
    }
  }

  /** Begins to ask what is needed for one of these; or takes the question back. */
  void ask(Asking what) {
    refused.set(null);
    reason.fill("");
    receiver.fill("");
    date.fill(services.today().toString());
    asking.set(what);
  }

  /** Issues the selected paper anew, under a number of its own. */
  void reissue() {
    RegisterRow row = selected.get();
    reason.reveal();
    date.reveal();
    String why = reason.value().get();
    LocalDate on = date.value().get();
    if (row == null || why == null || on == null) {
      return;
    }
    boolean over = overprint.get();
    change(
        Message.of("documentview.reissuing", row.document().number()),
        Message.of("documentview.reissued", row.document().number()),
        () -> services.issuing().reissue(row.document().id(), on, over, why, services.operator()));
  }

  /** Says that the selected paper no longer counts. */
  void makeVoid() {
    RegisterRow row = selected.get();
    reason.reveal();
    String why = reason.value().get();
    if (row == null || why == null) {
      return;
    }
    change(
        Message.of("documentview.voiding", row.document().number()),
        Message.of("documentview.voided", row.document().number()),
        () -> {
          services.issuing().cancel(row.document().id(), why, services.operator());
          return row.document().id();
        });
  }

  /** Records that these were handed over. */
  void handOver(List<DocumentId> papers) {
    RegisterRow row = selected.get();
    date.reveal();
    LocalDate on = date.value().get();
    if (row == null || on == null) {
      return;
    }
    String who = Objects.requireNonNullElse(receiver.value().get(), "");
    Runnable record = () -> record(row, papers, on, who);
    desk.background()
        .start(
            Job.<List<Message>>reading(
                    Message.of("documentview.handing-over"),
                    progress -> services.handover().unpaid(papers, on))
                .onDone(unpaid -> askUnpaid(unpaid, record)));
  }

  /** A certificate may go out before its fee is paid, but not unseen (会员管理办法 第五条（四）). */
  private void askUnpaid(List<Message> unpaid, Runnable record) {
    if (unpaid.isEmpty()) {
      record.run();
      return;
    }
    desk.notices()
        .ask(
            new Question(
                Message.of("documentview.unpaid", unpaid.size()),
                first(unpaid),
                new Action(Message.of("documentview.hand-over-anyway"), record)));
  }

  /** The first of them, and how many more there are. */
  private Message first(List<Message> unpaid) {
    String shown =
        unpaid.stream().limit(UNPAID_SHOWN).map(desk.words()::text).collect(joining("\n"));
    int more = unpaid.size() - UNPAID_SHOWN;
    return more > 0
        ? Message.of("documentview.unpaid-and-more", shown, more)
        : Message.of("documentview.unpaid-who", shown);
  }

  private void record(RegisterRow row, List<DocumentId> papers, LocalDate on, String who) {
    change(
        Message.of("documentview.handing-over"),
        Message.of("documentview.handed-over", papers.size()),
        () -> {
          services.handover().record(papers, on, who, services.operator());
          return row.document().id();
        });
  }

  private void change(Message doing, Message done, Callable<DocumentId> work) {
    desk.background()
        .start(
            Job.changing(doing, progress -> work.call())
                .onDone(id -> changed(done, id))
                .onFailed(
                    failure -> {
                      refused.set(failure instanceof Refusal refusal ? refusal.reason() : null);
                      return failure instanceof Refusal;
                    }));
  }

  private void changed(Message done, DocumentId id) {
    desk.notices().tell(Notice.done(done));
    asking.set(Asking.NOTHING);
    wanted = id;
    load();
  }

  /** Reads the register again and shows this paper. */
  public void open(DocumentId id) {
    search.set("");
    wanted = id;
    load();
  }
}
