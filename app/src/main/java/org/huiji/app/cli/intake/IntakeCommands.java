package org.huiji.app.cli.intake;

import java.util.List;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package, in the order in which help tells them. */
public final class IntakeCommands {

  private IntakeCommands() {}

  /** What stands under {@code import}. */
  public static List<CommandLine> imports(Huiji huiji) {
    return List.of(
        new CommandLine(new ImportRoster(huiji)), new CommandLine(new ImportBank(huiji)));
  }

  public static CommandLine undo(Huiji huiji) {
    return new CommandLine(new Undo(huiji));
  }
}
