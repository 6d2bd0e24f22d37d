package org.huiji.app.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.admission.Admissions;
import org.huiji.admission.Applicant;
import org.huiji.admission.ApprovalPlan;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Question;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.member.MemberId;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.rulebook.organ.Organ;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A meeting's approval of some applicants: what it will do is seen before it happens. */
final class ApprovalViewModel {

  private final AdmissionViewModel page;
  private final AdmissionStep step;
  private final List<Organ> organs;
  private final Latest planning;
  private final Commit commit;
  private final ReadOnlyObjectWrapper<List<Applicant>> who;
  private final ReadOnlyObjectWrapper<@Nullable ApprovalPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Organ> organ = new SimpleObjectProperty<>();
  private final ObjectProperty<MeetingForm> form = new SimpleObjectProperty<>(MeetingForm.ON_SITE);
  private final Entry<String> meeting = Entry.requiredText();
  private final Entry<LocalDate> date = Days.required();
  private final Entry<String> evidence = Entry.optionalText();

  ApprovalViewModel(AdmissionViewModel page, AdmissionStep step, List<Applicant> applicants) {
    this.page = page;
    this.step = step;
    this.who = new ReadOnlyObjectWrapper<>(List.copyOf(applicants));
    this.planning = new Latest(page.desk().background());
    this.commit = new Commit(page.desk().background());
    Rulebook rulebook = page.applications().get().rulebook();
    this.organs =
        rulebook == null
            ? List.of()
            : step.organs().stream().map(rulebook::organ).flatMap(Optional::stream).toList();
    organ.set(organs.isEmpty() ? null : organs.getFirst());
    date.fill(page.services().today().toString());
    date.value().subscribe((before, now) -> look());
    who.subscribe((before, now) -> look());
    look();
  }

  AdmissionStep step() {
    return step;
  }

  List<Organ> organs() {
    return organs;
  }

  Commit commit() {
    return commit;
  }

  /** What approving would do; none while the date is not known. */
  ReadOnlyObjectProperty<@Nullable ApprovalPlan> plan() {
    return plan.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Applicant>> who() {
    return who.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable Organ> organ() {
    return organ;
  }

  ObjectProperty<MeetingForm> form() {
    return form;
  }

  Entry<String> meeting() {
    return meeting;
  }

  Entry<LocalDate> date() {
    return date;
  }

  Entry<String> evidence() {
    return evidence;
  }

  private void look() {
    LocalDate on = date.value().get();
    if (on == null) {
      planning.cancel();
      plan.set(null);
      return;
    }
    List<MemberId> ids = ids();
    planning.start(
        Job.reading(
                Message.of("admissionview.planning"),
                progress -> page.services().admissions().plan(ids, on))
            .onDone(plan::set));
  }

  /** Goes on without those that something stands against. */
  void leaveOutRefused() {
    ApprovalPlan seen = plan.get();
    if (seen != null) {
      List<MemberId> clear =
          seen.lines().stream()
              .filter(line -> line.obstacle() == null)
              .map(line -> line.entry().id())
              .toList();
      who.set(who.get().stream().filter(one -> clear.contains(one.entry().id())).toList());
    }
  }

  void save() {
    meeting.reveal();
    date.reveal();
    LocalDate on = date.value().get();
    String named = meeting.value().get();
    Organ by = organ.get();
    if (on == null || named == null || by == null) {
      return;
    }
    String kept = form.get().onPaper();
    Admissions.Approval approval =
        new Admissions.Approval(
            by.id(), named, on, kept.isEmpty() ? null : kept, evidence.value().get());
    List<Applicant> approved = who.get();
    List<MemberId> ids = ids();
    AdmissionServices services = page.services();
    Runnable approve =
        () ->
            commit.save(
                Message.of("admissionview.approving", ids.size()),
                () -> services.admissions().approve(ids, approval, services.operator()),
                () -> page.approved(approved));
    if (ids.size() == 1) {
      approve.run();
      return;
    }
    page.desk()
        .notices()
        .ask(
            Question.beforeBatch(
                Message.of("admissionview.approve-question", ids.size(), by.name()),
                Message.of("admissionview.approve-explained", ids.size()),
                new Action(Message.of("admissionview.approve-yes"), approve)));
  }

  private List<MemberId> ids() {
    return who.get().stream().map(one -> one.entry().id()).toList();
  }
}
