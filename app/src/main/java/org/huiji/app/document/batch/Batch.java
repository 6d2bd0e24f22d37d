package org.huiji.app.document.batch;

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
import org.huiji.app.document.RegisterRequest;
import org.huiji.app.document.issue.Included;
import org.huiji.app.document.issue.IssueQuestion;
import org.huiji.app.document.issue.Issued;
import org.huiji.app.document.issue.PaperBatch;
import org.huiji.app.document.issue.Verdict;
import org.huiji.app.document.paper.Kinds;
import org.huiji.app.document.paper.LivePage;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A batch of papers being made ready: for whom, what stands against it, and how each will look.
 * Nothing is issued before {@link #issue}.
 *
 * @param <S> what makes two papers the same, before and after they are looked for again
 * @param <L> one paper
 */
public final class Batch<S, L extends SubjectLine<S>> implements PaperBatch<L> {

  private final Desk desk;
  private final PaperSource<S, L> source;
  private final Latest planning;
  private final LivePage page;
  private final Included<S> included = new Included<>(this::judge);
  private final ObservableList<L> rows = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable L> selected = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<List<Message>> lacking =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Message> blocked =
      new ReadOnlyObjectWrapper<>(Message.of("documentview.checking"));
  private final ReadOnlyObjectWrapper<Message> action =
      new ReadOnlyObjectWrapper<>(Message.of("documentview.issue-nothing", ""));
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Issued> issued;
  private String next = "";
  private boolean busy;

  /** Nothing is looked for before {@link #plan}. */
  public Batch(Desk desk, PaperSource<S, L> source) {
    this.desk = desk;
    this.source = source;
    this.planning = new Latest(desk.background());
    this.page = new LivePage(desk.background(), Message.of("documentview.preview-empty"));
    this.issued = new ReadOnlyObjectWrapper<>(Issued.none(source.kind()));
    selected.subscribe((before, now) -> picture());
  }

  @Override
  public ObservableList<L> rows() {
    return rows;
  }

  @Override
  public ObjectProperty<@Nullable L> selected() {
    return selected;
  }

  /** The page of the selected paper. */
  public LivePage page() {
    return page;
  }

  /** Whether it is still being found out who gets one. */
  public ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** What the association must set first, for all of them. */
  public ReadOnlyObjectProperty<List<Message>> lacking() {
    return lacking.getReadOnlyProperty();
  }

  /** Why the batch cannot be issued as it stands; none when it can. */
  public ReadOnlyObjectProperty<@Nullable Message> blocked() {
    return blocked.getReadOnlyProperty();
  }

  /** What issuing will do, as the button says it. */
  public ReadOnlyObjectProperty<Message> action() {
    return action.getReadOnlyProperty();
  }

  /** Why there is no batch at all. */
  public ReadOnlyObjectProperty<@Nullable Refusal> refused() {
    return refused.getReadOnlyProperty();
  }

  /** The papers issued last, to be printed or saved now. */
  public ReadOnlyObjectProperty<Issued> issued() {
    return issued.getReadOnlyProperty();
  }

  @Override
  public void include(Predicate<L> wanted) {
    included.only(rows, wanted);
  }

  @Override
  public void open(L line) {
    source.open(line);
  }

  @Override
  public @Nullable Message openLabel(L line) {
    return source.openLabel(line);
  }

  /** Other papers: what was found out about those before says nothing any more. */
  public void begin() {
    included.forget();
    issued.set(Issued.none(source.kind()));
    clear();
    plan();
  }

  private void clear() {
    rows.clear();
    selected.set(null);
    lacking.set(List.of());
    refused.set(null);
  }

  /** Looks again who gets one and what stands against it. */
  public void plan() {
    boolean clear = source.unclear() == null;
    checking.set(clear);
    judge();
    if (!clear) {
      planning.cancel();
      return;
    }
    PaperRequest<S, L> request = source.request();
    planning.start(
        Job.<Found<S, L>>reading(Message.of("documentview.planning"), progress -> request.find())
            .onDone(this::show)
            .onFailed(this::refuse)
            .onCancelled(() -> refuse(Refusal.of("documentview.check-stopped"))));
  }

  private void show(Found<S, L> found) {
    checking.set(false);
    refused.set(null);
    L before = selected.get();
    lacking.set(found.lacking());
    next = found.next();
    rows.setAll(found.rows().apply(included));
    L again =
        rows.stream()
            .filter(row -> before != null && row.subject().equals(before.subject()))
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
      clear();
      refused.set(refusal);
    }
    judge();
    return failure instanceof Refusal;
  }

  private void judge() {
    Message name = Kinds.name(source.kind());
    List<L> batch = batch();
    action.set(
        batch.isEmpty()
            ? Message.of("documentview.issue-nothing", name)
            : Message.of("documentview.issue", batch.size(), name));
    Message unclear = source.unclear();
    Message against =
        unclear == null ? new Verdict(true, true, busy, checking.get()).against(rows) : unclear;
    blocked.set(
        against == null && !lacking.get().isEmpty()
            ? Message.of("documentview.blocked-lacking")
            : against);
  }

  /** Those that are issued as things stand. */
  private List<L> batch() {
    return rows.stream().filter(row -> row.isChoosable() && row.included().get()).toList();
  }

  private void picture() {
    L row = selected.get();
    if (row == null || source.unclear() != null) {
      page.show(null);
      return;
    }
    PaperRequest<S, L> request = source.request();
    S subject = row.subject();
    page.show(() -> request.picture(subject));
  }

  /** Shows the first of the papers issued last in the register. */
  void openRegister() {
    List<DocumentId> papers = issued.get().papers();
    if (!papers.isEmpty()) {
      desk.navigator().open(PageId.DOCUMENTS, new RegisterRequest(papers.getFirst()));
    }
  }

  /** Says what issuing does with how many, and does it after a yes. */
  public void issue() {
    if (blocked.get() == null) {
      desk.notices()
          .ask(IssueQuestion.of(batch().size(), Kinds.name(source.kind()), next, this::issueNow));
    }
  }

  /** Every paper is numbered, printed and frozen in one change, or none. */
  private void issueNow() {
    if (blocked.get() != null) {
      return;
    }
    DocumentKind kind = source.kind();
    PaperRequest<S, L> request = source.request();
    List<S> subjects = batch().stream().map(SubjectLine::subject).toList();
    busy = true;
    judge();
    desk.background()
        .start(
            Job.<List<DocumentId>>changing(
                    action.get(), progress -> request.issue(subjects, Watched.by(progress)))
                .onDone(documents -> done(kind, documents))
                .onFailed(
                    failure -> {
                      free();
                      return false;
                    })
                .onCancelled(this::free));
  }

  private void done(DocumentKind kind, List<DocumentId> documents) {
    issued.set(new Issued(kind, documents));
    included.forget();
    free();
    desk.notices()
        .tell(Notice.done(Message.of("documentview.issued", documents.size(), Kinds.name(kind))));
    source.issued();
  }

  private void free() {
    busy = false;
    plan();
  }
}
