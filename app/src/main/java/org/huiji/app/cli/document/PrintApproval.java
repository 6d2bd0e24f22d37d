package org.huiji.app.cli.document;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.document.register.DocumentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Approval notices. */
@Command(name = "approval", description = "cli.print-approval")
final class PrintApproval implements Callable<Integer> {

  private final Huiji huiji;

  @Mixin private Printing printing = new Printing();

  PrintApproval(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return printing.print(huiji, DocumentKind.APPROVAL, false);
  }
}
