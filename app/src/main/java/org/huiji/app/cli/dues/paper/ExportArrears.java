package org.huiji.app.cli.dues.paper;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.view.Arrears;
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
        huiji, secretariat -> secretariat.memberSheets().arrears(told(secretariat, on)));
  }

  private Arrears told(Secretariat secretariat, LocalDate on) {
    Arrears arrears = secretariat.duesViews().arrears(on);
    if (!arrears.undecided().isEmpty()) {
      huiji.session().say("cli.arrears-undecided", arrears.undecided().size());
    }
    return arrears;
  }
}
