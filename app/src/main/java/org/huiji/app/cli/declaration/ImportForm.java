package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.util.List;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.FormReader;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.read.FileDigest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes companies' declaration forms (附件1) in; those named together are one import. */
@Command(name = "form", description = "cli.import-form")
final class ImportForm extends ImportDeclarations<Arrival> {

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import-forms")
  private List<Path> files = List.of();

  ImportForm(Huiji huiji) {
    super(huiji);
  }

  @Override
  protected List<Path> files() {
    return files;
  }

  @Override
  protected List<Arrival> openAll(Secretariat secretariat, ReadOptions options) {
    Round chosen = round(secretariat);
    return List.of(arrival(chosen, files));
  }

  @Override
  protected Arrival open(Secretariat secretariat, Path file, ReadOptions options) {
    return arrival(round(secretariat), List.of(file));
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
    return Arrival.ofForms(chosen, district(), on(), forms);
  }

  @Override
  protected IntakePreview preview(Secretariat secretariat, Arrival arrival) {
    return secretariat.declarations().intake().preview(arrival, IntakeDesk.UNTOUCHED);
  }
}
