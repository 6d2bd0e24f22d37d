package org.huiji.app.cli.dues.paper;

import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.document.register.DocumentKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The papers of the dues, one command for each kind. */
@Command
final class PrintDues implements Callable<Integer> {

  private final Huiji huiji;
  private final DocumentKind kind;

  @Mixin private DuesPrinting printing = new DuesPrinting();

  private PrintDues(Huiji huiji, DocumentKind kind) {
    this.huiji = huiji;
    this.kind = kind;
  }

  static List<CommandLine> all(Huiji huiji) {
    return List.of(
        command(huiji, DocumentKind.DUES_NOTICE, "cli.print-dues-notice"),
        command(huiji, DocumentKind.DUES_REMINDER, "cli.print-dues-reminder"),
        command(huiji, DocumentKind.PAYMENT_CONFIRMATION, "cli.print-payment-confirmation"),
        command(huiji, DocumentKind.DUES_STATEMENT, "cli.print-dues-statement"));
  }

  private static CommandLine command(Huiji huiji, DocumentKind kind, String description) {
    var line = new CommandLine(new PrintDues(huiji, kind));
    line.getCommandSpec().name(kind.key()).usageMessage().description(description);
    return line;
  }

  @Override
  public Integer call() {
    return printing.print(huiji, kind);
  }
}
