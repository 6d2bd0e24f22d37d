package org.huiji.app.cli.declaration;

import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.document.register.DocumentKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The papers of a round, one command for each kind. */
@Command
final class PrintRound implements Callable<Integer> {

  private final Huiji huiji;
  private final DocumentKind kind;

  @Mixin private RoundPrinting printing = new RoundPrinting();

  private PrintRound(Huiji huiji, DocumentKind kind) {
    this.huiji = huiji;
    this.kind = kind;
  }

  static List<CommandLine> all(Huiji huiji) {
    return List.of(
        command(huiji, DocumentKind.CORRECTION_LETTER, "cli.print-correction-letter"),
        command(huiji, DocumentKind.DISTRICT_REMINDER, "cli.print-district-reminder"),
        command(huiji, DocumentKind.REVIEW_SHEET, "cli.print-review-sheet"),
        command(huiji, DocumentKind.PUBLIC_NOTICE_LIST, "cli.print-public-notice-list"),
        command(huiji, DocumentKind.FINAL_LIST, "cli.print-final-list"),
        command(huiji, DocumentKind.DECLARATION_SUMMARY, "cli.print-declaration-summary"));
  }

  private static CommandLine command(Huiji huiji, DocumentKind kind, String description) {
    var line = new CommandLine(new PrintRound(huiji, kind));
    line.getCommandSpec().name(kind.key()).usageMessage().description(description);
    return line;
  }

  @Override
  public Integer call() {
    return printing.print(huiji, kind);
  }
}
