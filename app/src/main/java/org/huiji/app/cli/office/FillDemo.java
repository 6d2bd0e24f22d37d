package org.huiji.app.cli.office;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.demo.Demo;
import org.huiji.demo.DemoSize;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fictional data into an empty register. */
@Command(name = "demo", description = "cli.demo")
final class FillDemo implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--members", paramLabel = "N", descriptionKey = "cli.members")
  private int members = 200;

  @Option(names = "--years", paramLabel = "N", descriptionKey = "cli.years")
  private int years = 5;

  @Option(names = "--rules", paramLabel = "ID", descriptionKey = "cli.demo-rules")
  private @Nullable String rules;

  FillDemo(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    var size = new DemoSize(rules, members, years);
    Demo.Made made =
        huiji
            .session()
            .beginning(
                huiji.folder(), secretariat -> secretariat.demo().fill(size, Progress.UNWATCHED));
    huiji
        .session()
        .say("cli.demo-done", made.members(), made.former(), made.applicants(), huiji.folder());
    return 0;
  }
}
