package org.huiji.app.cli.member;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.admission.Admissions;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.membership.AdmissionStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a step of applications that is not the approval. */
@Command(name = "step", description = "cli.step")
final class Step implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "STEP", descriptionKey = "cli.step-id")
  private String step = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.on")
  private @Nullable LocalDate on;

  @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "cli.evidence")
  private @Nullable String evidence;

  @Mixin private Chosen chosen = new Chosen();

  Step(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::record);
  }

  private int record(Secretariat secretariat) {
    if (step.equals(Admissions.APPROVAL)) {
      throw Refusal.of("cli.use-approve");
    }
    AdmissionStep known =
        secretariat.admissions().steps().stream()
            .filter(one -> one.id().equals(step))
            .findFirst()
            .orElseThrow(() -> Refusal.of("admission.no-step", step));
    List<MemberId> who = who(secretariat, known);
    LocalDate when = on == null ? huiji.session().today() : on;
    secretariat
        .admissions()
        .record(who, step, when, known.actor(), evidence, huiji.session().operator(secretariat));
    secretariat
        .handover()
        .unpaid(step, who, when)
        .forEach(unpaid -> huiji.session().complain("cli.unpaid", unpaid));
    huiji.session().say("cli.step-done", known.name(), who.size());
    return 0;
  }

  /** What follows the approval concerns those who became members by it. */
  private List<MemberId> who(Secretariat secretariat, AdmissionStep known) {
    List<AdmissionStep> steps = secretariat.admissions().steps();
    List<AdmissionStep> before = steps.subList(0, steps.indexOf(known));
    boolean afterApproval = before.stream().anyMatch(one -> one.id().equals(Admissions.APPROVAL));
    return afterApproval
        ? chosen.in(
            secretariat,
            one -> one.isDone(Admissions.APPROVAL),
            one -> !one.isDone(step) && before.stream().allMatch(it -> one.isDone(it.id())))
        : chosen.in(secretariat, one -> !one.isDone(step));
  }
}
