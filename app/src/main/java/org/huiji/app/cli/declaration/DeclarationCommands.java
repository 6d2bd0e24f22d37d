package org.huiji.app.cli.declaration;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package. */
public final class DeclarationCommands {

  private DeclarationCommands() {}

  /** What stands under {@code import}. */
  public static List<CommandLine> imports(Huiji huiji) {
    return List.of(
        new CommandLine(new ImportSummary(huiji)),
        new CommandLine(new ImportForm(huiji)),
        new CommandLine(new ImportListed(huiji)));
  }

  /** What stands under {@code list}. */
  public static List<CommandLine> lists(Huiji huiji) {
    return List.of(
        new CommandLine(new ListDeclarations(huiji)), new CommandLine(new ListDistricts(huiji)));
  }

  /** Records steps of the review. */
  public static CommandLine review(Huiji huiji) {
    return new CommandLine(new RecordReview(huiji));
  }

  /** What stands under {@code export}. */
  public static List<CommandLine> exports(Huiji huiji) {
    return List.of(
        new CommandLine(new ExportSummary(huiji)), new CommandLine(new ExportEvidence(huiji)));
  }

  /** What stands under {@code print}. */
  public static List<CommandLine> prints(Huiji huiji) {
    return Stream.concat(
            Stream.of(new CommandLine(new PrintForm(huiji))), PrintRound.all(huiji).stream())
        .toList();
  }
}
