package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.util.List;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.FormFile;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes companies' declaration forms (附件1) in; those named together are one import. */
@Command(name = "form", description = "cli.import-form")
final class ImportForm extends ImportDeclarations<FormFile> {

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
  protected FormFile open(Secretariat secretariat, Path file, ReadOptions options) {
    return FormFile.read(file, round(secretariat), options, Progress.UNWATCHED);
  }

  @Override
  List<Arrival> arrivals(Secretariat secretariat, List<FormFile> opened) {
    return List.of(Arrival.ofForms(round(secretariat), district(), on(), opened));
  }
}
