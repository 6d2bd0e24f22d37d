package org.huiji.app.cli.document;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The plaque list for the engraver. */
@Command(name = "plaques", description = "cli.export-plaques")
final class ExportPlaques implements Callable<Integer> {

  private final Huiji huiji;

  @Mixin private Exporting exporting = new Exporting();

  ExportPlaques(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return exporting.export(huiji, (secretariat, date) -> secretariat.lists().plaques(date));
  }
}
