package org.huiji.app.cli.document;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The roster as a file. */
@Command(name = "roster", description = "cli.export-roster")
final class ExportRoster implements Callable<Integer> {

  private final Huiji huiji;

  @Mixin private Exporting exporting = new Exporting();

  @Option(names = "--public", descriptionKey = "cli.public")
  private boolean open;

  ExportRoster(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return exporting.export(huiji, (secretariat, date) -> secretariat.lists().roster(date, open));
  }
}
