package org.huiji.app.cli.dues.paper;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package, in the order in which help tells them. */
public final class DuesPaperCommands {

  private DuesPaperCommands() {}

  /** What stands under {@code print}. */
  public static List<CommandLine> prints(Huiji huiji) {
    return PrintDues.all(huiji);
  }

  /** What stands under {@code export}. */
  public static List<CommandLine> exports(Huiji huiji) {
    return Stream.concat(
            Stream.of(new CommandLine(new ExportArrears(huiji))), ExportYear.all(huiji).stream())
        .toList();
  }
}
