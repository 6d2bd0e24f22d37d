package org.huiji.app.cli.office;

import java.util.List;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package, in the order in which help tells them. */
public final class OfficeCommands {

  private OfficeCommands() {}

  /** Those that fill an empty folder. */
  public static List<CommandLine> beginning(Huiji huiji) {
    return List.of(new CommandLine(new Init(huiji)), new CommandLine(new FillDemo(huiji)));
  }

  public static CommandLine set(Huiji huiji) {
    return new CommandLine(new SetSettings(huiji));
  }

  public static CommandLine answer(Huiji huiji) {
    return new CommandLine(new AnswerQuestion(huiji));
  }

  /** Those that keep a folder sound. */
  public static List<CommandLine> keeping(Huiji huiji) {
    return List.of(
        new CommandLine(new Check(huiji)),
        new CommandLine(new BackUp(huiji)),
        new CommandLine(new Restore(huiji)),
        new CommandLine(new NextNumber(huiji)));
  }
}
