package org.huiji.app.cli.dues;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.books.ClosedYear;
import org.huiji.text.Yuan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Closes a year of the books for good and carries what is open forward. */
@Command(name = "close", description = "cli.dues-close")
final class DuesClose implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "cli.book-year")
  private int year;

  DuesClose(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::close);
  }

  private int close(Secretariat secretariat) {
    ClosedYear closed = secretariat.books().close(year, huiji.session().operator(secretariat));
    huiji
        .session()
        .say(
            "cli.closed",
            String.valueOf(year),
            closed.entries(),
            Yuan.grouped(closed.sums().carried()),
            closed.sha256());
    return 0;
  }
}
