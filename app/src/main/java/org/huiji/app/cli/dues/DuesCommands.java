package org.huiji.app.cli.dues;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huiji.app.cli.session.Huiji;
import picocli.CommandLine;

/** The commands of this package, in the order in which help tells them. */
public final class DuesCommands {

  private DuesCommands() {}

  /** What stands under {@code list}. */
  public static CommandLine list(Huiji huiji) {
    return new CommandLine(new ListDues(huiji));
  }

  /** What stands under {@code dues}. */
  public static List<CommandLine> dues(Huiji huiji) {
    return Stream.<Callable<Integer>>of(
            new DuesRules(huiji),
            new DuesAdopt(huiji),
            new DuesCharge(huiji),
            new DuesPay(huiji),
            new DuesWaive(huiji),
            new DuesRefund(huiji),
            new DuesReverse(huiji),
            new DuesStatus(huiji),
            new DuesProof(huiji),
            new DuesClose(huiji))
        .map(CommandLine::new)
        .toList();
  }
}
