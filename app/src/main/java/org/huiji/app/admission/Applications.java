package org.huiji.app.admission;

import java.util.List;
import java.util.Optional;
import org.huiji.admission.Admissions;
import org.huiji.admission.Applicant;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.jspecify.annotations.Nullable;

/**
 * All applications as they stand.
 *
 * @param open why there are no steps: the question the association must answer first
 */
record Applications(
    @Nullable Rulebook rulebook,
    List<AdmissionStep> steps,
    List<Applicant> applicants,
    @Nullable OpenQuestionRefusal open) {

  static final Applications NONE = new Applications(null, List.of(), List.of(), null);

  static Applications read(AdmissionServices services) {
    Rulebook rulebook = services.rulebook();
    List<Applicant> applicants = services.admissions().applicants();
    try {
      return new Applications(rulebook, services.admissions().steps(), applicants, null);
    } catch (OpenQuestionRefusal open) {
      return new Applications(rulebook, List.of(), applicants, open);
    }
  }

  /** The first step that is not done; none when all are. */
  Optional<AdmissionStep> next(Applicant applicant) {
    return steps.stream().filter(step -> !applicant.isDone(step.id())).findFirst();
  }

  /** The step that all of them come to next; none when they differ or are through. */
  Optional<AdmissionStep> next(List<Applicant> applicants) {
    List<Optional<AdmissionStep>> all = applicants.stream().map(this::next).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }

  Optional<AdmissionStep> approval() {
    return steps.stream().filter(step -> step.id().equals(Admissions.APPROVAL)).findFirst();
  }

  static boolean isApplying(Applicant applicant) {
    return applicant.entry().member().membership().status() == MemberStatus.APPLICANT;
  }
}
