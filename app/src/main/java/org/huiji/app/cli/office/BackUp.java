package org.huiji.app.cli.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.persistence.store.Backup;
import org.huiji.table.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A whole copy of the data file and its evidence, also while the window is open. */
@Command(name = "backup", description = "cli.backup")
final class BackUp implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.backup-file")
  private Path file = Path.of("");

  BackUp(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    Path data = Secretariat.dataFile(huiji.folder());
    huiji.session().refuseWithoutRegister(huiji.folder());
    String operator = System.getProperty("user.name");
    int missing =
        new Backup(data, huiji.session().clock())
            .to(file.toAbsolutePath(), operator, Progress.UNWATCHED);
    huiji.session().say("cli.backed-up", file);
    if (missing > 0) {
      huiji.session().complain("cli.evidence-not-backed-up", missing);
    }
    return 0;
  }
}
