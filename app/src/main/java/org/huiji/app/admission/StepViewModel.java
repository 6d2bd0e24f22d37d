package org.huiji.app.admission;

import java.time.LocalDate;
import java.util.List;
import org.huiji.admission.Applicant;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.text.Message;

/** One step being recorded for one or several applicants. */
final class StepViewModel {

  private final AdmissionViewModel page;
  private final AdmissionStep step;
  private final List<Applicant> who;
  private final Commit commit;
  private final Entry<LocalDate> date = Days.required();
  private final Entry<String> actor = Entry.requiredText();
  private final Entry<String> evidence = Entry.optionalText();

  StepViewModel(AdmissionViewModel page, AdmissionStep step, List<Applicant> who) {
    this.page = page;
    this.step = step;
    this.who = who;
    this.commit = new Commit(page.desk().background());
    date.fill(page.services().today().toString());
    actor.fill(step.actor());
  }

  AdmissionStep step() {
    return step;
  }

  List<Applicant> who() {
    return who;
  }

  Commit commit() {
    return commit;
  }

  Entry<LocalDate> date() {
    return date;
  }

  Entry<String> actor() {
    return actor;
  }

  Entry<String> evidence() {
    return evidence;
  }

  void save() {
    date.reveal();
    actor.reveal();
    LocalDate on = date.value().get();
    String by = actor.value().get();
    if (on == null || by == null) {
      return;
    }
    String proof = evidence.value().get();
    AdmissionServices services = page.services();
    commit.save(
        Message.of("admissionview.recording", step.name()),
        () ->
            services
                .admissions()
                .record(
                    who.stream().map(one -> one.entry().id()).toList(),
                    step.id(),
                    on,
                    by,
                    proof,
                    services.operator()),
        () -> page.recorded(step, who));
  }
}
