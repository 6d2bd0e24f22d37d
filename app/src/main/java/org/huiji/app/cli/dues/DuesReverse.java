package org.huiji.app.cli.dues;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.ledger.EntryId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an entry back by one that names it. */
@Command(name = "reverse", description = "cli.dues-reverse")
final class DuesReverse implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "ENTRY", descriptionKey = "cli.entry")
  private String entry = "";

  @Option(names = "--why", required = true, paramLabel = "TEXT", descriptionKey = "cli.reverse-why")
  private String why = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.reverse-on")
  private @Nullable LocalDate on;

  DuesReverse(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::reverse);
  }

  private int reverse(Secretariat secretariat) {
    LocalDate day = on == null ? huiji.session().today() : on;
    EntryId reversal =
        secretariat
            .ledger()
            .reverse(EntryId.parse(entry), day, why, huiji.session().operator(secretariat));
    huiji.session().say("cli.booked", reversal.toString());
    return 0;
  }
}
