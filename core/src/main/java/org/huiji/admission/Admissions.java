package org.huiji.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.admission.ApprovalPlan.Outcome;
import org.huiji.member.ClaimedJoining;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumbers;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.member.VersionHistory;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.question.Answer;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Takes applications through the steps of the rule book (会员管理办法 第五条), each with date, actor and
 * evidence. What a step needs and the rule book leaves open is refused with the question.
 */
public final class Admissions {

  /** Ids of the steps as the built-in rule books name them. */
  public static final String APPLICATION = "application";

  public static final String REVIEW = "review";
  public static final String APPROVAL = "approval";

  /** May a newcomer be approved into an office? (会员管理办法 第五条（一） against 第四条). */
  private static final String OFFICE_QUESTION = "003-A6";

  private static final String OFFICE_AT_ONCE = "direct";

  private final Store store;
  private final MemberRepository members;
  private final ApplicationRepository applications;
  private final MemberNumbers numbers;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public Admissions(
      Store store,
      MemberRepository members,
      ApplicationRepository applications,
      MemberNumbers numbers,
      Rulebooks rulebooks,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.applications = applications;
    this.numbers = numbers;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /** A meeting's approval of one or many. */
  public record Approval(
      String organ,
      String meeting,
      LocalDate on,
      @Nullable String form,
      @Nullable String evidence) {}

  /**
   * The steps in their order.
   *
   * @throws org.huiji.rulebook.question.OpenQuestionRefusal when the rule book leaves them open
   */
  public List<AdmissionStep> steps() {
    return store.read(tx -> steps(rulebook(tx)));
  }

  /** Everybody with an application: those who still apply first, then the latest approved. */
  public List<Applicant> applicants() {
    return store.read(
        tx -> {
          Map<MemberId, List<StepRecord>> steps = applications.all(tx);
          return members.everybody(tx).stream()
              .filter(entry -> isApplicant(entry) || steps.containsKey(entry.id()))
              .map(entry -> new Applicant(entry, steps.getOrDefault(entry.id(), List.of())))
              .sorted((a, b) -> Boolean.compare(isApplicant(b.entry()), isApplicant(a.entry())))
              .toList();
        });
  }

  /**
   * Records a step for several at once.
   *
   * @throws Refusal when an earlier step is not done yet, or the date lies in the future
   */
  public void record(
      List<MemberId> who,
      String step,
      LocalDate on,
      String actor,
      @Nullable String evidence,
      String operator) {
    if (step.equals(APPROVAL)) {
      throw new IllegalArgumentException("An approval names its meeting: use approve");
    }
    Cause cause = Cause.of(operator, "action.admission-step", step + " × " + who.size());
    store.change(
        cause,
        tx -> {
          List<AdmissionStep> steps = steps(rulebook(tx));
          refuseFuture(on);
          who.forEach(id -> refuseOutOfTurn(tx, steps, id, step, on));
          applications.add(
              tx,
              who.stream()
                  .map(id -> new StepRecord(id, step, on, actor, null, null, null, evidence))
                  .toList());
          return null;
        });
  }

  /**
   * Approves several applicants: each becomes a member from the meeting's day on and gets its
   * number.
   *
   * @throws Refusal when the organ may not approve, an applicant is not reviewed yet or is none, or
   *     an office was applied for and the rule book leaves open whether that may be
   */
  public void approve(List<MemberId> who, Approval approval, String operator) {
    Cause cause = Cause.of(operator, "action.admission-approve", approval.meeting());
    store.change(cause, tx -> approve(tx, who, approval));
  }

  /** What approving these on a date would do, and what stands against it. Changes nothing. */
  public ApprovalPlan plan(List<MemberId> who, LocalDate on) {
    return store.read(
        tx -> {
          Rulebook rulebook = rulebook(tx);
          List<AdmissionStep> steps = steps(rulebook);
          return new ApprovalPlan(
              who.stream().map(id -> line(tx, rulebook, steps, id, on)).toList(),
              rulebook.papers().number(Numbered.MEMBER).value());
        });
  }

  private ApprovalPlan.Line line(
      ReadTx tx, Rulebook rulebook, List<AdmissionStep> steps, MemberId id, LocalDate on) {
    RegisterEntry entry =
        members.latest(tx, id).orElseThrow(() -> Refusal.of("member.unknown", id.value()));
    boolean applied = !entry.member().membership().offices().isEmpty();
    try {
      applicant(tx, id);
      refuseOutOfTurn(tx, steps, id, APPROVAL, on);
      boolean atOnce = applied && officeAtOnce(rulebook);
      Outcome office = atOnce ? Outcome.OFFICE : Outcome.NOMINATION;
      return new ApprovalPlan.Line(entry, applied ? office : Outcome.MEMBER, null);
    } catch (Refusal refusal) {
      Outcome open = applied ? Outcome.NOMINATION : Outcome.MEMBER;
      return new ApprovalPlan.Line(entry, open, refusal.reason());
    }
  }

  private @Nullable Void approve(ChangeTx tx, List<MemberId> who, Approval approval) {
    Rulebook rulebook = rulebook(tx);
    List<AdmissionStep> steps = steps(rulebook);
    AdmissionStep step = stepOf(steps, APPROVAL);
    refuseFuture(approval.on());
    if (approval.meeting().isBlank()) {
      throw Refusal.of("admission.no-meeting");
    }
    if (!step.organs().isEmpty() && !step.organs().contains(approval.organ())) {
      throw Refusal.of("admission.wrong-organ", step.actor(), step.article());
    }
    var versions = new ArrayList<NewVersion>();
    var records = new ArrayList<StepRecord>();
    var numbered = new LinkedHashMap<MemberId, Optional<String>>();
    for (MemberId id : who) {
      refuseOutOfTurn(tx, steps, id, APPROVAL, approval.on());
      RegisterEntry entry = applicant(tx, id);
      versions.addAll(approved(tx, rulebook, entry, approval.on()));
      numbered.put(id, Optional.empty());
      records.add(
          new StepRecord(
              id,
              APPROVAL,
              approval.on(),
              rulebook.organ(approval.organ()).map(organ -> organ.name()).orElse(step.actor()),
              approval.organ(),
              approval.meeting(),
              approval.form(),
              approval.evidence()));
    }
    members.add(tx, versions);
    numbers.give(tx, numbered);
    applications.add(tx, records);
    return null;
  }

  private List<NewVersion> approved(
      ReadTx tx, Rulebook rulebook, RegisterEntry entry, LocalDate on) {
    MemberDraft draft =
        MemberDraft.of(entry.member()).with(MemberField.STATUS, MemberStatus.MEMBER.name());
    draft = joinedOn(draft, on);
    if (draft.get(MemberField.OFFICES) != null && !officeAtOnce(rulebook)) {
      draft = draft.with(MemberField.OFFICES, null);
    }
    var history = new VersionHistory(entry.id(), members.versions(tx, entry.id()));
    if (!on.isBefore(entry.validFrom())) {
      return history.amend(on, draft);
    }
    List<NewVersion> versions = new ArrayList<>(history.amend(entry.validFrom(), draft));
    versions.addFirst(new NewVersion(entry.id(), on, false, draft));
    return versions;
  }

  /** It joins on the day it is approved; what it claimed before is kept as a remark. */
  private static MemberDraft joinedOn(MemberDraft draft, LocalDate on) {
    boolean same = draft.text(MemberField.JOINED).equals(on.toString());
    return (same ? draft : ClaimedJoining.asRemark(draft)).with(MemberField.JOINED, on.toString());
  }

  /** An office applied for is only a nomination, unless the association said otherwise. */
  private static boolean officeAtOnce(Rulebook rulebook) {
    if (rulebook.question(OFFICE_QUESTION).isEmpty()) {
      return true;
    }
    Answer answer =
        rulebook.answer(OFFICE_QUESTION).orElseThrow(() -> rulebook.refusal(OFFICE_QUESTION));
    return OFFICE_AT_ONCE.equals(answer.reading());
  }

  private RegisterEntry applicant(ReadTx tx, MemberId id) {
    RegisterEntry entry =
        members.latest(tx, id).orElseThrow(() -> Refusal.of("member.unknown", id.value()));
    if (!isApplicant(entry)) {
      throw Refusal.of("admission.not-applying", entry.member().name());
    }
    return entry;
  }

  private void refuseOutOfTurn(
      ReadTx tx, List<AdmissionStep> steps, MemberId id, String step, LocalDate on) {
    List<StepRecord> done = applications.of(tx, id);
    for (AdmissionStep earlier : steps.subList(0, steps.indexOf(stepOf(steps, step)))) {
      StepRecord before =
          done.stream()
              .filter(known -> known.step().equals(earlier.id()))
              .reduce((_, later) -> later)
              .orElseThrow(
                  () ->
                      Refusal.of(
                          "admission.out-of-turn",
                          name(tx, id),
                          earlier.name(),
                          earlier.article()));
      if (before.on().isAfter(on)) {
        throw Refusal.of("admission.before-earlier", name(tx, id), on, earlier.name(), before.on());
      }
    }
  }

  private String name(ReadTx tx, MemberId id) {
    return members.latest(tx, id).map(entry -> entry.member().name()).orElse("?");
  }

  private void refuseFuture(LocalDate on) {
    if (on.isAfter(LocalDate.now(clock))) {
      throw Refusal.of("admission.future", on);
    }
  }

  private static AdmissionStep stepOf(List<AdmissionStep> steps, String id) {
    return steps.stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of("admission.no-step", id));
  }

  private static boolean isApplicant(RegisterEntry entry) {
    return entry.member().membership().status() == MemberStatus.APPLICANT;
  }

  private static List<AdmissionStep> steps(Rulebook rulebook) {
    return rulebook.settled(rulebook.admission().steps());
  }

  private Rulebook rulebook(ReadTx tx) {
    return rulebooks.on(tx, LocalDate.now(clock));
  }
}
