package org.huiji.app.admission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.huiji.admission.Admissions;
import org.huiji.admission.Applicant;
import org.huiji.app.document.DocumentRequest;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The applications: which are listed, which are selected, and what is to be done with them. */
final class AdmissionViewModel {

  /** Which applications are listed. */
  enum Shown {
    APPLYING,
    APPROVED
  }

  /** What the pane at the side is for. */
  sealed interface Asking {

    /** It tells about what is selected. */
    record Nothing() implements Asking {}

    record Step(AdmissionStep step, List<Applicant> who) implements Asking {}

    record Approval(AdmissionStep step, List<Applicant> who) implements Asking {}

    record NewApplication() implements Asking {}
  }

  private final AdmissionServices services;
  private final Desk desk;
  private final Runnable registerChanged;
  private final Latest reading;
  private final ObservableList<Applicant> all = FXCollections.observableArrayList();
  private final FilteredList<Applicant> rows = new FilteredList<>(all);
  private final ReadOnlyObjectWrapper<Applications> applications =
      new ReadOnlyObjectWrapper<>(Applications.NONE);
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.APPLYING);
  private final ObjectProperty<String> search = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<List<Applicant>> selection =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Asking> asking =
      new ReadOnlyObjectWrapper<>(new Asking.Nothing());
  private final ReadOnlyObjectWrapper<Message> action =
      new ReadOnlyObjectWrapper<>(Message.of("admissionview.next"));
  private final ReadOnlyObjectWrapper<Boolean> canAct = new ReadOnlyObjectWrapper<>(false);

  AdmissionViewModel(AdmissionServices services, Desk desk, Runnable registerChanged) {
    this.services = services;
    this.desk = desk;
    this.registerChanged = registerChanged;
    this.reading = new Latest(desk.background());
    shown.subscribe((before, now) -> filter());
    search.subscribe((before, now) -> filter());
    filter();
  }

  AdmissionServices services() {
    return services;
  }

  Desk desk() {
    return desk;
  }

  ObservableList<Applicant> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Applications> applications() {
    return applications.getReadOnlyProperty();
  }

  ObjectProperty<Shown> shown() {
    return shown;
  }

  ObjectProperty<String> search() {
    return search;
  }

  ReadOnlyObjectProperty<List<Applicant>> selection() {
    return selection.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Asking> asking() {
    return asking.getReadOnlyProperty();
  }

  /** What comes next for those selected, as the button says it. */
  ReadOnlyObjectProperty<Message> action() {
    return action.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Boolean> canAct() {
    return canAct.getReadOnlyProperty();
  }

  long count(Shown which) {
    boolean applying = which == Shown.APPLYING;
    return all.stream().filter(one -> Applications.isApplying(one) == applying).count();
  }

  void load() {
    reading.start(
        Job.reading(Message.of("admissionview.reading"), progress -> Applications.read(services))
            .onDone(this::show));
  }

  private void show(Applications found) {
    Set<MemberId> before =
        selection.get().stream().map(one -> one.entry().id()).collect(Collectors.toSet());
    applications.set(found);
    all.setAll(found.applicants());
    select(all.stream().filter(one -> before.contains(one.entry().id())).toList());
  }

  private void filter() {
    boolean applying = shown.get() == Shown.APPLYING;
    String typed = search.get().strip();
    rows.setPredicate(
        one ->
            Applications.isApplying(one) == applying
                && one.entry().member().name().contains(typed));
  }

  void select(List<Applicant> chosen) {
    Optional<AdmissionStep> next = applications.get().next(chosen);
    canAct.set(!chosen.isEmpty() && next.isPresent());
    action.set(
        next.filter(step -> !chosen.isEmpty())
            .map(step -> nextAction(step, chosen.size()))
            .orElse(Message.of("admissionview.next")));
    selection.set(List.copyOf(chosen));
    leave();
  }

  private static Message nextAction(AdmissionStep step, int count) {
    return step.id().equals(Admissions.APPROVAL)
        ? Message.of("admissionview.approve", count)
        : Message.of("admissionview.record", step.name(), count);
  }

  /** Asks for what the next step of those selected needs. */
  void act() {
    applications.get().next(selection.get()).ifPresent(this::ask);
  }

  /** Asks for a step of those selected; one that is done already is corrected by a new record. */
  void ask(AdmissionStep step) {
    asking.set(
        step.id().equals(Admissions.APPROVAL)
            ? new Asking.Approval(step, selection.get())
            : new Asking.Step(step, selection.get()));
  }

  void askNew() {
    asking.set(new Asking.NewApplication());
  }

  void leave() {
    asking.set(new Asking.Nothing());
  }

  void recorded(AdmissionStep step, List<Applicant> who) {
    tell(Notice.done(Message.of("admissionview.recorded", step.name(), who.size())));
  }

  void approved(List<Applicant> who) {
    tell(
        Notice.done(Message.of("admissionview.approved", who.size()))
            .with(
                Message.of("admissionview.print-notices"),
                () -> openPapers(DocumentKind.APPROVAL, who)));
    registerChanged.run();
    shown.set(Shown.APPROVED);
  }

  void added(String name) {
    tell(Notice.done(Message.of("admissionview.added", name)));
    registerChanged.run();
    shown.set(Shown.APPLYING);
  }

  private void tell(Notice notice) {
    leave();
    desk.notices().tell(notice);
    load();
  }

  void openPapers(DocumentKind kind, List<Applicant> who) {
    desk.navigator()
        .open(
            PageId.DOCUMENTS,
            new DocumentRequest(kind, who.stream().map(one -> one.entry().id()).toList()));
  }

  void openMember(Applicant applicant) {
    desk.navigator().open(PageId.ROSTER, applicant.entry().id());
  }

  void openQuestions() {
    desk.navigator().open(PageId.FINDINGS);
  }

  void openImport() {
    desk.navigator().open(PageId.IMPORT);
  }

  /** The one selected; none when there are none or several. */
  @Nullable Applicant only() {
    return selection.get().size() == 1 ? selection.get().getFirst() : null;
  }
}
