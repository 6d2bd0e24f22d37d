package org.huiji.app.cli.dues.paper;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who owes dues, by age. */
@Command(name = "arrears", description = "cli.export-arrears")
final class ExportArrears implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.as-of")
  private @Nullable LocalDate asOf;

  @Mixin private DuesExporting exporting = new DuesExporting();

  ExportArrears(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    LocalDate on = asOf == null ? huiji.session().today() : asOf;
    return exporting.export(
        huiji,
        secretariat -> secretariat.memberSheets().arrears(secretariat.duesViews().arrears(on)));
  }
}
