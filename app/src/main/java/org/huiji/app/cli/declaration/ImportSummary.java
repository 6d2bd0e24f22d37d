package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.util.List;
import org.huiji.app.cli.intake.Pointing;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.declaration.summary.SummaryFields;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryImport;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes districts' summary tables (附件2) in, each as an import of its own, all in one change. */
@Command(name = "summary", description = "cli.import-summary")
final class ImportSummary extends ImportDeclarations<SummaryFile> {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-summaries")
  private List<Path> files = List.of();

  @Mixin private Pointing pointing = new Pointing();

  ImportSummary(Huiji huiji) {
    super(huiji);
  }

  @Override
  protected List<Path> files() {
    return files;
  }

  @Override
  protected SummaryFile open(Secretariat secretariat, Path file, ReadOptions options) {
    SummaryFile opened =
        secretariat.declarations().summaryImport().open(file, options, Progress.UNWATCHED);
    head(secretariat, opened); // refuses a file in which nothing looks like one
    return opened;
  }

  @Override
  List<Arrival> arrivals(Secretariat secretariat, List<SummaryFile> opened) {
    SummaryImport tables = secretariat.declarations().summaryImport();
    Round chosen = round(secretariat);
    var options = new SummaryOptions(on(), district());
    return opened.stream()
        .map(
            file -> tables.read(file, head(secretariat, file), chosen, options, Progress.UNWATCHED))
        .toList();
  }

  private Head head(Secretariat secretariat, SummaryFile file) {
    SummaryImport tables = secretariat.declarations().summaryImport();
    int year = round(secretariat).year();
    var fields =
        new Pointing.Fields(SummaryFields.all(), key -> SummaryColumn.valueOf(key).head(year));
    return pointing.head(tables.choice(file), fields, file::likeliestHead);
  }
}
