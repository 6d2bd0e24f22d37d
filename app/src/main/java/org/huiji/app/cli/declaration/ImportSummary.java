package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.app.cli.intake.ImportFiles;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.DeclarationServices;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.intake.Verdict;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes districts' summary tables (附件2) in, each as an import of its own. */
@Command(name = "summary", description = "cli.import-summary")
final class ImportSummary extends ImportFiles<SummaryFile, IntakePreview> {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-summaries")
  private List<Path> files = List.of();

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.arrived-on")
  private @Nullable LocalDate on;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "cli.district")
  private @Nullable String district;

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
    opened.likeliestHead(); // refuses a file in which nothing looks like one
    return opened;
  }

  @Override
  protected IntakePreview preview(Secretariat secretariat, SummaryFile file) {
    DeclarationServices services = secretariat.declarations();
    Round chosen = services.round(round);
    var options = new SummaryOptions(on == null ? session().today() : on, district);
    return services
        .summaryImport()
        .preview(
            file, file.likeliestHead(), chosen, options, IntakeDesk.UNTOUCHED, Progress.UNWATCHED);
  }

  @Override
  protected String take(Secretariat secretariat, IntakePreview preview) {
    return secretariat
        .declarations()
        .taking()
        .take(preview, session().operator(secretariat), session().words())
        .id()
        .toString();
  }

  @Override
  protected String name(IntakePreview preview) {
    return preview.arrival().source().file();
  }

  @Override
  protected int refused(IntakePreview preview) {
    return preview.count(Verdict.REFUSED);
  }

  @Override
  protected Report report(Secretariat secretariat, List<String> ids, List<IntakePreview> previews) {
    var report = new DeclarationReport(session().words());
    return new Report(report.json(ids, isDryRun(), previews), report.lines(ids, previews));
  }
}
