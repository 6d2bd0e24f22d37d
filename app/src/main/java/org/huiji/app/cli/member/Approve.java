package org.huiji.app.cli.member;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.admission.Admissions;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Approves applicants at a meeting; each becomes a member and gets its number. */
@Command(name = "approve", description = "cli.approve")
final class Approve implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--organ", required = true, paramLabel = "ID", descriptionKey = "cli.organ")
  private String organ = "";

  @Option(names = "--meeting", required = true, paramLabel = "TEXT", descriptionKey = "cli.meeting")
  private String meeting = "";

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.on")
  private LocalDate on = LocalDate.MIN;

  @Option(names = "--form", paramLabel = "TEXT", descriptionKey = "cli.form")
  private @Nullable String form;

  @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "cli.evidence")
  private @Nullable String evidence;

  @Mixin private Chosen chosen = new Chosen();

  Approve(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::approve);
  }

  private int approve(Secretariat secretariat) {
    List<MemberId> who = chosen.in(secretariat, one -> one.isDone(Admissions.REVIEW));
    secretariat
        .admissions()
        .approve(
            who,
            new Admissions.Approval(organ, meeting, on, form, evidence),
            huiji.session().operator(secretariat));
    huiji.session().say("cli.approved", who.size(), meeting);
    return 0;
  }
}
