package org.huiji.app.document.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.document.list.ListViewModel;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.document.paper.Kinds;
import org.huiji.app.document.paper.Preview;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.document.issue.Missing;
import org.huiji.document.issue.PaperPlan;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A batch of papers being made ready: for whom, on which date, what stands against it, and how each
 * will look. Nothing is issued before {@link #issue}.
 */
public final class IssueViewModel implements PaperBatch<PaperRow> {

  private final DocumentServices services;
  private final Desk desk;
  private final Latest planning;
  private final Included<MemberId> included = new Included<>(this::judge);
  private final OverprintViewModel overprint;
  private final ObjectProperty<DocumentKind> kind =
      new SimpleObjectProperty<>(DocumentKind.CERTIFICATE);
  private final ObjectProperty<@Nullable List<MemberId>> chosen = new SimpleObjectProperty<>();
  private final Entry<LocalDate> date = Days.required();
  private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PaperRow> selected = new SimpleObjectProperty<>();
  private final PaperPicture picture;
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<@Nullable Message> blocked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Message> action =
      new ReadOnlyObjectWrapper<>(Message.of("documentview.issue-nothing", ""));
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Issued> issued =
      new ReadOnlyObjectWrapper<>(Issued.none(DocumentKind.CERTIFICATE));
  private final ListViewModel list;
  private final ReadOnlyObjectWrapper<List<Missing>> missing =
      new ReadOnlyObjectWrapper<>(List.of());
  private String next = "";
  private boolean backlog;
  private boolean busy;

  public IssueViewModel(DocumentServices services, Desk desk) {
    this.services = services;
    this.desk = desk;
    this.planning = new Latest(desk.background());
    this.picture = new PaperPicture(services, desk);
    this.list = new ListViewModel(services, desk);
    list.blocked().subscribe((before, now) -> judge());
    this.overprint = new OverprintViewModel(services, desk, this::plan);
    date.fill(services.today().toString());
    date.value().subscribe((before, now) -> plan());
    kind.subscribe((before, now) -> begin());
    selected.subscribe((before, now) -> picture());
  }

  public OverprintViewModel overprint() {
    return overprint;
  }

  /** The list, while one is chosen and not a paper for each. */
  public ListViewModel list() {
    return list;
  }

  public boolean isList() {
    return ListViewModel.isList(kind.get());
  }

  public ObjectProperty<DocumentKind> kind() {
    return kind;
  }

  /** Who is to get one; none for everybody who has none yet. */
  ReadOnlyObjectProperty<@Nullable List<MemberId>> chosen() {
    return chosen;
  }

  /** Whether so many are pending only because the register is new. */
  boolean isBacklog() {
    return backlog;
  }

  Entry<LocalDate> date() {
    return date;
  }

  @Override
  public ObservableList<PaperRow> rows() {
    return rows;
  }

  @Override
  public ObjectProperty<@Nullable PaperRow> selected() {
    return selected;
  }

  ReadOnlyObjectProperty<Preview> preview() {
    return picture.preview();
  }

  /** Whether it is still being found out who gets one. */
  ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** Why the batch cannot be issued as it stands; none when it can. */
  public ReadOnlyObjectProperty<@Nullable Message> blocked() {
    return blocked.getReadOnlyProperty();
  }

  /** What issuing will do, as the button says it. */
  public ReadOnlyObjectProperty<Message> action() {
    return action.getReadOnlyProperty();
  }

  /** Why there is no batch at all, for example a question that the association must answer. */
  ReadOnlyObjectProperty<@Nullable Refusal> refused() {
    return refused.getReadOnlyProperty();
  }

  /** What the papers would leave out because it is not known. */
  ReadOnlyObjectProperty<List<Missing>> missing() {
    return missing.getReadOnlyProperty();
  }

  /** The papers issued last, to be printed or saved now. */
  ReadOnlyObjectProperty<Issued> issued() {
    return issued.getReadOnlyProperty();
  }

  /** Takes what another page asks for. */
  public void take(DocumentKind what, List<MemberId> who) {
    included.forget();
    issued.set(Issued.none(what));
    chosen.set(who);
    if (kind.get() == what) {
      plan();
    } else {
      kind.set(what);
    }
  }

  /** Leaves the selection that was handed over, for all who have none yet. */
  void takeAllPending() {
    chosen.set(null);
    included.forget();
    plan();
  }

  /** Another kind: what was found out about the one before says nothing any more. */
  private void begin() {
    included.forget();
    rows.clear();
    missing.set(List.of());
    selected.set(null);
    refused.set(null);
    plan();
  }

  /** Looks again who gets one and what stands against it. */
  public void plan() {
    LocalDate on = date.value().get();
    if (isList()) {
      planning.cancel();
      checking.set(false);
      list.show(kind.get(), on);
      judge();
      return;
    }
    if (on == null || !overprint.isGood()) {
      planning.cancel();
      checking.set(false);
      judge();
      return;
    }
    DocumentKind what = kind.get();
    List<MemberId> who = chosen.get();
    boolean over = overprint.on().get();
    checking.set(true);
    judge();
    planning.start(
        Job.<Looked>reading(
                Message.of("documentview.planning"),
                progress -> Looked.of(services.issuing(), what, who, on, over))
            .onDone(this::show)
            .onFailed(this::refuse)
            .onCancelled(() -> refuse(Refusal.of("documentview.check-stopped"))));
  }

  private void show(Looked looked) {
    PaperPlan plan = looked.plan();
    checking.set(false);
    missing.set(plan.missing());
    next = plan.next();
    backlog = looked.backlog();
    included.begin(!backlog);
    refused.set(null);
    PaperRow before = selected.get();
    rows.setAll(PaperRow.of(plan, included));
    PaperRow again =
        rows.stream()
            .filter(row -> before != null && row.id().equals(before.id()))
            .findFirst()
            .orElse(rows.isEmpty() ? null : rows.getFirst());
    judge();
    if (Objects.equals(again, before)) {
      picture();
    }
    selected.set(again);
  }

  private boolean refuse(Exception failure) {
    checking.set(false);
    if (failure instanceof Refusal refusal) {
      rows.clear();
      missing.set(List.of());
      selected.set(null);
      refused.set(refusal);
      judge();
      return true;
    }
    judge();
    return false;
  }

  private void judge() {
    Message name = Kinds.name(kind.get());
    if (isList()) {
      action.set(Message.of("documentview.export", name));
      blocked.set(list.blocked().get());
      return;
    }
    List<PaperRow> batch = batch();
    action.set(
        batch.isEmpty()
            ? Message.of("documentview.issue-nothing", name)
            : Message.of("documentview.issue", batch.size(), name));
    blocked.set(
        new Verdict(date.value().get() != null, overprint.isGood(), busy, checking.get())
            .against(rows));
  }

  /** Those who get one as things stand. */
  private List<PaperRow> batch() {
    return rows.stream().filter(row -> row.isChoosable() && row.included().get()).toList();
  }

  private void picture() {
    picture.show(selected.get(), kind.get(), date.value().get(), overprint.on().get());
  }

  @Override
  public void include(Predicate<PaperRow> wanted) {
    included.only(rows, wanted);
  }

  @Override
  public void open(PaperRow row) {
    desk.navigator().open(PageId.ROSTER, row.id());
  }

  @Override
  public Message openLabel(PaperRow row) {
    return Message.of("documentview.open-member");
  }

  /** Says what issuing does with how many, and does it after a yes. */
  public void issue() {
    if (blocked.get() == null && !isList()) {
      desk.notices()
          .ask(IssueQuestion.of(batch().size(), Kinds.name(kind.get()), next, this::issueNow));
    }
  }

  /** Every paper is numbered, printed and frozen in one change, or none. */
  private void issueNow() {
    LocalDate on = date.value().get();
    if (on == null || blocked.get() != null) {
      return;
    }
    DocumentKind what = kind.get();
    busy = true;
    var run =
        new BatchRun(
            action.get(),
            what,
            batch().stream().map(PaperRow::id).toList(),
            on,
            overprint.on().get());
    judge();
    run.start(services, desk, documents -> done(what, documents), this::free);
  }

  private void done(DocumentKind what, List<DocumentId> documents) {
    issued.set(new Issued(what, documents));
    included.forget();
    free();
    desk.notices()
        .tell(Notice.done(Message.of("documentview.issued", documents.size(), Kinds.name(what))));
  }

  private void free() {
    busy = false;
    plan();
  }
}
