package org.huiji.app.cli;

import static org.huiji.app.cli.JsonText.object;

import java.util.concurrent.Callable;
import org.huiji.intake.ImportId;
import org.huiji.member.roster.RosterUndo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an import back. */
@Command(name = "undo", description = "cli.undo")
final class Undo implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "IMPORT-ID", descriptionKey = "cli.undo-id")
  private String id = "";

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  Undo(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    Session session = huiji.session();
    ImportId which = ImportId.parse(id);
    RosterUndo.Undone undone =
        session.changing(
            huiji.folder(),
            secretariat -> secretariat.rosterUndo().undo(which, session.operator(secretariat)));
    if (json) {
      session.json(
          object(
              "import", undone.id().toString(),
              "restored", undone.restored(),
              "kept", undone.kept()));
    } else {
      session.say("cli.undone", undone.id().toString(), undone.restored());
      undone.kept().forEach(name -> session.say("cli.undo-kept", name));
    }
    return 0;
  }
}
