package org.huiji.app.cli.office;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.persistence.store.Backup;
import org.huiji.store.Backups;
import org.huiji.store.NumbersSince;
import org.huiji.table.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a copy in the place of the data file; what was there stays beside it. */
@Command(name = "restore", description = "cli.restore")
final class Restore implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore-file")
  private Path file = Path.of("");

  @Option(names = "--next", paramLabel = "SERIES=N", descriptionKey = "cli.next-number-next")
  private Map<String, Long> next = new LinkedHashMap<>();

  @Option(names = "--none-since", descriptionKey = "cli.next-number-none")
  private boolean noneSince;

  Restore(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    Session session = huiji.session();
    var answers = new NextAnswers(next, noneSince);
    return session.alone(huiji.folder(), () -> restore(session, answers));
  }

  private int restore(Session session, NextAnswers answers) {
    Backups.Restored restored = restored(session, answers);
    Path before = restored.before();
    if (before == null) {
      session.say("cli.restored-first", file);
    } else {
      session.say("cli.restored", file, before);
    }
    if (restored.missing() > 0) {
      session.complain("cli.evidence-not-restored", restored.missing());
    }
    tell(session, restored.numbers());
    return session.reading(
        huiji.folder(),
        office -> {
          NextAnswers.tellOpen(session, office.numberDoubts());
          return 0;
        });
  }

  /** With the answers, which are refused before anything is in place. */
  private Backups.Restored restored(Session session, NextAnswers answers) {
    var backup = new Backup(Secretariat.dataFile(huiji.folder()), session.clock());
    String operator = System.getProperty("user.name");
    Path copy = file.toAbsolutePath();
    return answers.isEmpty()
        ? backup.restore(copy, operator, Progress.UNWATCHED)
        : backup.restore(
            copy,
            operator,
            Progress.UNWATCHED,
            fresh -> {
              Secretariat office = Secretariat.on(huiji.folder(), session.clock(), fresh);
              answers.give(office.numberDoubts(), session.operator(office));
            });
  }

  private static void tell(Session session, NumbersSince numbers) {
    if (!numbers.given().isEmpty()) {
      session.say("cli.numbers-since", numbers.given().size());
      numbers.lines().forEach(line -> session.out().println(session.words().text(line)));
    } else if (numbers.known()) {
      session.say("cli.no-numbers-since");
    }
  }
}
