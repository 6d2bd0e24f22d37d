package org.huiji.app.dues.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.huiji.dues.paper.DuesOrder;
import org.huiji.dues.paper.DuesPlan;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A batch of papers of the dues being made ready: which, of which year, for whom, on which day,
 * what stands against it, and how each will look. Nothing is issued before {@link #issue}.
 */
final class DuesPaperViewModel implements PaperBatch<DuesPaperRow> {

  private record Found(DuesPlan plan, Map<DocumentId, String> numbers) {}

  private final Desk desk;
  private final DuesPaperServices services;
  private final Latest planning;
  private final LivePage page;
  private final Included<DuesSubject> included = new Included<>(this::judge);
  private final WantedPapers wanted;
  private final ObservableList<DuesPaperRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable DuesPaperRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<List<Message>> lacking =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Message> blocked =
      new ReadOnlyObjectWrapper<>(Message.of("documentview.checking"));
  private final ReadOnlyObjectWrapper<Message> action =
      new ReadOnlyObjectWrapper<>(Message.of("documentview.issue-nothing", ""));
  private final ReadOnlyObjectWrapper<@Nullable Message> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Issued> issued =
      new ReadOnlyObjectWrapper<>(Issued.none(DocumentKind.DUES_NOTICE));
  private boolean busy;

  DuesPaperViewModel(Desk desk, DuesPaperServices services) {
    this.desk = desk;
    this.services = services;
    this.planning = new Latest(desk.background());
    this.page = new LivePage(desk.background(), Message.of("documentview.preview-empty"));
    this.wanted = new WantedPapers(services.dues().today(), this::begin, this::plan);
    selected.subscribe((before, now) -> picture());
  }

  int thisYear() {
    return services.dues().today().getYear();
  }

  WantedPapers wanted() {
    return wanted;
  }

  @Override
  public ObservableList<DuesPaperRow> rows() {
    return rows;
  }

  @Override
  public ObjectProperty<@Nullable DuesPaperRow> selected() {
    return selected;
  }

  LivePage page() {
    return page;
  }

  /** Whether it is still being found out who gets one. */
  ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** What the association must set first, for all of them. */
  ReadOnlyObjectProperty<List<Message>> lacking() {
    return lacking.getReadOnlyProperty();
  }

  /** Why the batch cannot be issued as it stands; none when it can. */
  ReadOnlyObjectProperty<@Nullable Message> blocked() {
    return blocked.getReadOnlyProperty();
  }

  /** What issuing will do, as the button says it. */
  ReadOnlyObjectProperty<Message> action() {
    return action.getReadOnlyProperty();
  }

  /** Why there is no batch at all. */
  ReadOnlyObjectProperty<@Nullable Message> refused() {
    return refused.getReadOnlyProperty();
  }

  /** The papers issued last, to be printed or saved now. */
  ReadOnlyObjectProperty<Issued> issued() {
    return issued.getReadOnlyProperty();
  }

  /** Other papers: what was found out about those before says nothing any more. */
  private void begin() {
    included.forget();
    issued.set(Issued.none(wanted.kind().get()));
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
  void plan() {
    LocalDate on = wanted.day();
    checking.set(on != null);
    judge();
    if (on == null) {
      planning.cancel();
      return;
    }
    DocumentKind what = wanted.kind().get();
    int of = wanted.year().get();
    List<DuesSubject> who = wanted.chosen().get();
    planning.start(
        Job.reading(Message.of("documentview.planning"), progress -> find(what, of, who, on))
            .onDone(this::show)
            .onFailed(this::refuse)
            .onCancelled(() -> refuse(Refusal.of("documentview.check-stopped"))));
  }

  private Found find(DocumentKind what, int of, @Nullable List<DuesSubject> who, LocalDate on) {
    var order = new DuesOrder(what, of, services.subjects(what, of, who), on);
    DuesPlan plan = services.papers().plan(order);
    return new Found(plan, services.numbers(plan));
  }

  private void show(Found found) {
    checking.set(false);
    refused.set(null);
    DuesPaperRow before = selected.get();
    lacking.set(found.plan().lacking());
    rows.setAll(DuesPaperRow.of(found.plan(), found.numbers(), included));
    DuesPaperRow again =
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
      refused.set(refusal.reason());
    }
    judge();
    return failure instanceof Refusal;
  }

  private void judge() {
    Message name = Kinds.name(wanted.kind().get());
    List<DuesPaperRow> batch = batch();
    action.set(
        batch.isEmpty()
            ? Message.of("documentview.issue-nothing", name)
            : Message.of("documentview.issue", batch.size(), name));
    Message against = new Verdict(wanted.day() != null, true, busy, checking.get()).against(batch);
    blocked.set(
        against == null && !lacking.get().isEmpty()
            ? Message.of("duespaperview.blocked-lacking")
            : against);
  }

  /** Those that are issued as things stand. */
  private List<DuesPaperRow> batch() {
    return rows.stream().filter(row -> row.isChoosable() && row.included().get()).toList();
  }

  private void picture() {
    DuesPaperRow row = selected.get();
    LocalDate on = wanted.day();
    if (row == null || on == null) {
      page.show(null);
      return;
    }
    var order = new DuesOrder(wanted.kind().get(), wanted.year().get(), List.of(row.subject()), on);
    page.show(() -> services.papers().preview(order, row.subject()).bytes());
  }

  @Override
  public void openMember(DuesPaperRow row) {
    MemberId member = row.member();
    if (member != null) {
      desk.navigator().open(PageId.ROSTER, member);
    }
  }

  /** Shows the first of the papers issued last in the register. */
  void openRegister() {
    List<DocumentId> papers = issued.get().papers();
    if (!papers.isEmpty()) {
      desk.navigator().open(PageId.DOCUMENTS, new RegisterRequest(papers.getFirst()));
    }
  }

  /** Issues the batch: every paper numbered, printed and frozen in one change, or none. */
  void issue() {
    LocalDate on = wanted.day();
    if (on == null || blocked.get() != null) {
      return;
    }
    var order =
        new DuesOrder(
            wanted.kind().get(),
            wanted.year().get(),
            batch().stream().map(DuesPaperRow::subject).toList(),
            on);
    busy = true;
    judge();
    desk.background()
        .start(
            Job.<List<DocumentId>>changing(
                    action.get(),
                    progress ->
                        services
                            .papers()
                            .issue(order, services.dues().operator(), Watched.by(progress)))
                .onDone(documents -> done(order.kind(), documents))
                .onFailed(
                    failure -> {
                      free();
                      return false;
                    })
                .onCancelled(this::free));
  }

  private void done(DocumentKind what, List<DocumentId> documents) {
    issued.set(new Issued(what, documents));
    included.forget();
    free();
    desk.notices()
        .tell(Notice.done(Message.of("documentview.issued", documents.size(), Kinds.name(what))));
    services.dues().changed().run();
  }

  private void free() {
    busy = false;
    plan();
  }
}
