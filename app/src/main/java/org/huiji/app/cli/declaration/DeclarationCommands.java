package org.huiji.app.cli.declaration;

import java.util.List;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package. */
public final class DeclarationCommands {

  private DeclarationCommands() {}

  /** What stands under {@code import}. */
  public static List<CommandLine> imports(Huiji huiji) {
    return List.of(
        new CommandLine(new ImportSummary(huiji)), new CommandLine(new ImportForm(huiji)));
  }

  /** What stands under {@code list}. */
  public static CommandLine list(Huiji huiji) {
    return new CommandLine(new ListDeclarations(huiji));
  }

  /** What stands under {@code export}. */
  public static List<CommandLine> exports(Huiji huiji) {
    return List.of(
        new CommandLine(new ExportSummary(huiji)), new CommandLine(new ExportEvidence(huiji)));
  }

  /** What stands under {@code print}. */
  public static List<CommandLine> prints(Huiji huiji) {
    return List.of(new CommandLine(new PrintForm(huiji)));
  }
}
