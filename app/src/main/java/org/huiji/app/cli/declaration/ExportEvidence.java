package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.evidence.EvidenceDesk;
import org.huiji.table.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A declaration's evidence in the order of binding: a new folder, or one zip file. */
@Command(name = "evidence", description = "cli.export-evidence")
final class ExportEvidence implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--of", required = true, paramLabel = "D-1", descriptionKey = "cli.evidence-of")
  private String declaration = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER|FILE.zip",
      descriptionKey = "cli.out-evidence")
  private Path out = Path.of("");

  ExportEvidence(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::export);
  }

  private int export(Secretariat secretariat) {
    Session session = huiji.session();
    EvidenceDesk desk = secretariat.declarations().evidence();
    DeclarationId id = DeclarationId.parse(declaration);
    desk.export(id, out, session.operator(secretariat), Progress.UNWATCHED);
    session.say("cli.exported-evidence", desk.of(id).size(), out);
    return 0;
  }
}
