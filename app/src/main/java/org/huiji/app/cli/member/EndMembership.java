package org.huiji.app.cli.member;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.office.Secretariat;
import org.huiji.member.MemberExit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records the decision that ended a membership. */
@Command(name = "end", description = "cli.member-end")
final class EndMembership implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--member", required = true, paramLabel = "NUMBER", descriptionKey = "cli.member")
  private String member = "";

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      descriptionKey = "cli.member-end-on")
  private LocalDate on = LocalDate.MIN;

  @Option(
      names = "--organ",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "cli.member-end-organ")
  private String organ = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "cli.member-end-reason")
  private String reason = "";

  @Option(names = "--meeting", paramLabel = "TEXT", descriptionKey = "cli.meeting")
  private @Nullable String meeting;

  EndMembership(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::end);
  }

  private int end(Secretariat secretariat) {
    var exit = new MemberExit(Register.member(secretariat, member), on, organ, meeting, reason);
    secretariat.memberExits().end(exit, huiji.session().operator(secretariat));
    huiji.session().say("cli.member-ended", member, on);
    return 0;
  }
}
