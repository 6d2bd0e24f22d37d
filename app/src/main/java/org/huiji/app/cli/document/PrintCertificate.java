package org.huiji.app.cli.document;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.document.register.DocumentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Member certificates, whole or as text on bought stock. */
@Command(name = "certificate", description = "cli.print-certificate")
final class PrintCertificate implements Callable<Integer> {

  private final Huiji huiji;

  @Mixin private Printing printing = new Printing();

  @Option(names = "--overprint", descriptionKey = "cli.overprint")
  private boolean overprint;

  PrintCertificate(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return printing.print(huiji, DocumentKind.CERTIFICATE, overprint);
  }
}
