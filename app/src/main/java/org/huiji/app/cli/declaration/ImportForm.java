package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.app.cli.intake.ImportFiles;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.FormReader;
import org.huiji.intake.Verdict;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.read.FileDigest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes companies' declaration forms (附件1) in; those named together are one import. */
@Command(name = "form", description = "cli.import-form")
final class ImportForm extends ImportFiles<Arrival, IntakePreview> {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-forms")
  private List<Path> files = List.of();

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.arrived-on")
  private @Nullable LocalDate on;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "cli.district")
  private @Nullable String district;

  ImportForm(Huiji huiji) {
    super(huiji);
  }

  @Override
  protected List<Path> files() {
    return files;
  }

  @Override
  protected List<Arrival> openAll(Secretariat secretariat, ReadOptions options) {
    Round chosen = secretariat.declarations().round(round);
    return List.of(arrival(chosen, files));
  }

  @Override
  protected Arrival open(Secretariat secretariat, Path file, ReadOptions options) {
    return arrival(secretariat.declarations().round(round), List.of(file));
  }

  private Arrival arrival(Round chosen, List<Path> paths) {
    List<FormFile> forms =
        paths.stream()
            .map(
                path ->
                    new FormFile(
                        String.valueOf(path.getFileName()),
                        FileDigest.of(path),
                        FormReader.read(path, chosen, Progress.UNWATCHED)))
            .toList();
    return Arrival.ofForms(chosen, district, on == null ? session().today() : on, forms);
  }

  @Override
  protected IntakePreview preview(Secretariat secretariat, Arrival arrival) {
    return secretariat.declarations().intake().preview(arrival, IntakeDesk.UNTOUCHED);
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
