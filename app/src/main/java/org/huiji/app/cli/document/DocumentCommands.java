package org.huiji.app.cli.document;

import java.util.List;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package, in the order in which help tells them. */
public final class DocumentCommands {

  private DocumentCommands() {}

  /** What stands under {@code list}. */
  public static CommandLine list(Huiji huiji) {
    return new CommandLine(new ListDocuments(huiji));
  }

  /** What stands under {@code print}. */
  public static List<CommandLine> prints(Huiji huiji) {
    return List.of(
        new CommandLine(new PrintCertificate(huiji)), new CommandLine(new PrintApproval(huiji)));
  }

  public static CommandLine reissue(Huiji huiji) {
    return new CommandLine(new Reissue(huiji));
  }

  /** What stands under {@code export}. */
  public static List<CommandLine> exports(Huiji huiji) {
    return List.of(
        new CommandLine(new ExportRoster(huiji)), new CommandLine(new ExportPlaques(huiji)));
  }
}
