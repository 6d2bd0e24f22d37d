package org.huiji.app.cli.member;

import java.util.List;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package, in the order in which help tells them. */
public final class MemberCommands {

  private MemberCommands() {}

  /** What stands under {@code list}. */
  public static CommandLine list(Huiji huiji) {
    return new CommandLine(new ListMembers(huiji));
  }

  /** About what is described in the register. */
  public static List<CommandLine> register(Huiji huiji) {
    return List.of(new CommandLine(new OfficeSince(huiji)));
  }

  /** From the application to the membership. */
  public static List<CommandLine> admission(Huiji huiji) {
    return List.of(new CommandLine(new Step(huiji)), new CommandLine(new Approve(huiji)));
  }

  /** What stands under {@code member}. */
  public static List<CommandLine> member(Huiji huiji) {
    return List.of(new CommandLine(new EndMembership(huiji)));
  }

  /** What is done once a member has left. */
  public static CommandLine forget(Huiji huiji) {
    return new CommandLine(new Forget(huiji));
  }
}
