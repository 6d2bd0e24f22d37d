package org.huiji.app.cli.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.persistence.store.Backup;
import org.huiji.store.Backups;
import org.huiji.table.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a copy in the place of the data file; what was there stays beside it. */
@Command(name = "restore", description = "cli.restore")
final class Restore implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore-file")
  private Path file = Path.of("");

  Restore(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    Session session = huiji.session();
    Backups.Restored restored =
        session.alone(
            huiji.folder(),
            () ->
                new Backup(Secretariat.dataFile(huiji.folder()))
                    .restore(file.toAbsolutePath(), Progress.UNWATCHED));
    session.say("cli.restored", file, restored.before());
    if (restored.missing() > 0) {
      session.complain("cli.evidence-not-restored", restored.missing());
    }
    return 0;
  }
}
