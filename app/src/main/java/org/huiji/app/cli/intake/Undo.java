package org.huiji.app.cli.intake;

import static org.huiji.app.cli.session.JsonText.object;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportUndo;
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
    ImportUndo.Undone undone =
        session.changing(
            huiji.folder(),
            secretariat -> secretariat.importUndo().undo(which, session.operator(secretariat)));
    if (json) {
      session.json(
          object(
              "import", undone.id().toString(),
              "restored", undone.restored(),
              "kept", undone.kept()));
    } else {
      tell(session, undone);
    }
    return 0;
  }

  private static void tell(Session session, ImportUndo.Undone undone) {
    String id = undone.id().toString();
    switch (undone.kind()) {
      case ROSTER -> {
        session.say("cli.undone", id, undone.restored());
        undone.kept().forEach(name -> session.say("cli.undo-kept", name));
      }
      case BANK -> {
        session.say("cli.undone-bank", id, undone.restored());
        undone.kept().forEach(name -> session.say("cli.undo-kept-bank", name));
      }
      case LISTED -> session.say("cli.undone-listed", id, undone.restored());
      case FORM, SUMMARY -> {
        session.say("cli.undone-declarations", id, undone.restored());
        undone.kept().forEach(name -> session.say("cli.undo-kept-declarations", name));
      }
    }
  }
}
