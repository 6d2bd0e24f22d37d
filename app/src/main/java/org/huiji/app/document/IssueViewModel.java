package org.huiji.app.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.task.Progress;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.document.issue.PaperPlan;
import org.huiji.document.paper.PaperRefusal;
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
final class IssueViewModel {

  private static final int SHARES = 1000;

  private final DocumentServices services;
  private final Desk desk;
  private final Latest planning;
  private final Latest picturing;
  private final Included included = new Included(this::judge);
  private final OverprintViewModel overprint;
  private final ObjectProperty<DocumentKind> kind =
      new SimpleObjectProperty<>(DocumentKind.CERTIFICATE);
  private final ObjectProperty<@Nullable List<MemberId>> chosen = new SimpleObjectProperty<>();
  private final Entry<LocalDate> date = Days.required();
  private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PaperRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(Preview.none(Message.of("documentview.preview-empty")));
  private final ReadOnlyObjectWrapper<@Nullable Message> blocked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Message> action =
      new ReadOnlyObjectWrapper<>(Message.of("documentview.issue-nothing", ""));
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<DocumentId>> issued =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ListViewModel list;
  private boolean busy;

  IssueViewModel(DocumentServices services, Desk desk) {
    this.services = services;
    this.desk = desk;
    this.planning = new Latest(desk.background());
    this.picturing = new Latest(desk.background());
    this.list = new ListViewModel(services, desk);
    list.blocked().subscribe((before, now) -> judge());
    this.overprint = new OverprintViewModel(services, desk, this::plan);
    date.fill(services.today().toString());
    date.value().subscribe((before, now) -> plan());
    kind.subscribe((before, now) -> plan());
    selected.subscribe((before, now) -> picture());
  }

  OverprintViewModel overprint() {
    return overprint;
  }

  /** The list, while one is chosen and not a paper for each. */
  ListViewModel list() {
    return list;
  }

  boolean isList() {
    return ListViewModel.isList(kind.get());
  }

  ObjectProperty<DocumentKind> kind() {
    return kind;
  }

  /** Who is to get one; none for everybody who has none yet. */
  ReadOnlyObjectProperty<@Nullable List<MemberId>> chosen() {
    return chosen;
  }

  Entry<LocalDate> date() {
    return date;
  }

  ObservableList<PaperRow> rows() {
    return rows;
  }

  ObjectProperty<@Nullable PaperRow> selected() {
    return selected;
  }

  ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Why the batch cannot be issued as it stands; none when it can. */
  ReadOnlyObjectProperty<@Nullable Message> blocked() {
    return blocked.getReadOnlyProperty();
  }

  /** What issuing will do, as the button says it. */
  ReadOnlyObjectProperty<Message> action() {
    return action.getReadOnlyProperty();
  }

  /** Why there is no batch at all, for example a question that the association must answer. */
  ReadOnlyObjectProperty<@Nullable Refusal> refused() {
    return refused.getReadOnlyProperty();
  }

  /** The papers issued last, to be printed or saved now. */
  ReadOnlyObjectProperty<List<DocumentId>> issued() {
    return issued.getReadOnlyProperty();
  }

  /** Takes what another page asks for. */
  void take(DocumentRequest request) {
    included.forget();
    issued.set(List.of());
    chosen.set(request.members());
    if (kind.get() == request.kind()) {
      plan();
    } else {
      kind.set(request.kind());
    }
  }

  /** Leaves the selection that was handed over, for all who have none yet. */
  void takeAllPending() {
    chosen.set(null);
    plan();
  }

  /** Looks again who gets one and what stands against it. */
  void plan() {
    LocalDate on = date.value().get();
    if (isList()) {
      planning.cancel();
      list.show(kind.get(), on);
      judge();
      return;
    }
    if (on == null || !overprint.isGood()) {
      judge();
      return;
    }
    DocumentKind what = kind.get();
    List<MemberId> who = chosen.get();
    boolean over = overprint.on().get();
    planning.start(
        Job.<PaperPlan>reading(
                Message.of("documentview.planning"),
                progress ->
                    services
                        .issuing()
                        .plan(what, who == null ? services.issuing().pending(what) : who, on, over))
            .onDone(this::show)
            .onFailed(this::refuse));
  }

  private void show(PaperPlan plan) {
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
    if (failure instanceof Refusal refusal) {
      rows.clear();
      selected.set(null);
      refused.set(refusal);
      judge();
      return true;
    }
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
    blocked.set(reason(batch));
  }

  private @Nullable Message reason(List<PaperRow> batch) {
    long wrong = batch.stream().filter(row -> row.state() == PaperRow.State.PROBLEM).count();
    if (date.value().get() == null) {
      return Message.of("documentview.blocked-date");
    }
    if (!overprint.isGood()) {
      return Message.of("documentview.blocked-offset");
    }
    if (busy) {
      return Message.of("documentview.blocked-busy");
    }
    if (wrong > 0) {
      return Message.of("documentview.blocked-problems", wrong);
    }
    return batch.isEmpty() ? Message.of("documentview.blocked-nobody") : null;
  }

  /** Those who get one as things stand. */
  private List<PaperRow> batch() {
    return rows.stream().filter(row -> row.isChoosable() && row.included().get()).toList();
  }

  /** Leaves one out of the batch, or takes it in again. */
  void leaveOut(PaperRow row, boolean out) {
    row.included().set(!out);
  }

  /** Opens the member's own record, where its name can be corrected. */
  void openMember(PaperRow row) {
    desk.navigator().open(PageId.ROSTER, row.id());
  }

  private void picture() {
    PaperRow row = selected.get();
    LocalDate on = date.value().get();
    if (row == null || on == null) {
      picturing.cancel();
      preview.set(Preview.none(Message.of("documentview.preview-empty")));
      return;
    }
    DocumentKind what = kind.get();
    boolean over = overprint.on().get();
    picturing.start(
        Job.reading(Message.of("documentview.drawing"), progress -> draw(row, what, on, over))
            .onDone(preview::set)
            .onFailed(
                failure -> {
                  if (failure instanceof Refusal refusal) {
                    preview.set(Preview.none(reason(refusal)));
                    return true;
                  }
                  return false;
                }));
  }

  /** Of one paper the problem itself is said, not that its batch was refused. */
  private static Message reason(Refusal refusal) {
    return refusal instanceof PaperRefusal paper
        ? paper.problems().getFirst().message()
        : refusal.reason();
  }

  private Preview draw(PaperRow row, DocumentKind what, LocalDate on, boolean over) {
    byte[] pdf =
        row.state() == PaperRow.State.ISSUED
            ? services.issuing().bound(services.issuing().issuedTo(what, List.of(row.id()))).bytes()
            : services.issuing().preview(what, row.id(), on, over).bytes();
    return Preview.of(pdf, 0);
  }

  /** Issues the batch: every paper numbered, printed and frozen in one change, or none. */
  void issue() {
    LocalDate on = date.value().get();
    List<MemberId> who = batch().stream().map(PaperRow::id).toList();
    if (on == null || blocked.get() != null) {
      return;
    }
    DocumentKind what = kind.get();
    boolean over = overprint.on().get();
    busy = true;
    judge();
    desk.background()
        .start(
            Job.<List<DocumentId>>changing(
                    action.get(), progress -> issue(what, who, on, over, progress))
                .onDone(documents -> done(what, documents))
                .onFailed(
                    failure -> {
                      free();
                      return false;
                    })
                .onCancelled(this::free));
  }

  private List<DocumentId> issue(
      DocumentKind what, List<MemberId> who, LocalDate on, boolean over, Progress progress) {
    return services
        .issuing()
        .issue(
            what,
            who,
            on,
            over,
            services.operator(),
            share -> {
              progress.step(Math.round(share * SHARES), SHARES);
              return !progress.cancelled();
            });
  }

  private void done(DocumentKind what, List<DocumentId> documents) {
    issued.set(documents);
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
