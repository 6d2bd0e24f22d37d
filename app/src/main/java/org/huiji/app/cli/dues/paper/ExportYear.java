package org.huiji.app.cli.dues.paper;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.export.DuesSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists of a year of the dues or of their books, one command for each list. */
@Command
final class ExportYear implements Callable<Integer> {

  private final Huiji huiji;
  private final BiFunction<Secretariat, Integer, DuesSheet> list;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.export-year")
  private @Nullable Integer year;

  @Mixin private DuesExporting exporting = new DuesExporting();

  private ExportYear(Huiji huiji, BiFunction<Secretariat, Integer, DuesSheet> list) {
    this.huiji = huiji;
    this.list = list;
  }

  static List<CommandLine> all(Huiji huiji) {
    return List.of(
        command("dues", "cli.export-dues", huiji, ExportYear::dues),
        command("journal", "cli.export-journal", huiji, (all, of) -> all.bookSheets().journal(of)),
        command(
            "vouchers", "cli.export-vouchers", huiji, (all, of) -> all.bookSheets().vouchers(of)),
        command("proof", "cli.export-proof", huiji, ExportYear::proof));
  }

  private static DuesSheet dues(Secretariat secretariat, int year) {
    return secretariat.memberSheets().roster(secretariat.duesViews().year(year));
  }

  private static DuesSheet proof(Secretariat secretariat, int year) {
    return secretariat.bookSheets().proof(secretariat.books().proof(year));
  }

  private static CommandLine command(
      String name,
      String description,
      Huiji huiji,
      BiFunction<Secretariat, Integer, DuesSheet> list) {
    var line = new CommandLine(new ExportYear(huiji, list));
    line.getCommandSpec().name(name).usageMessage().description(description);
    return line;
  }

  @Override
  public Integer call() {
    int of = year == null ? huiji.session().today().getYear() : year;
    return exporting.export(huiji, secretariat -> list.apply(secretariat, of));
  }
}
