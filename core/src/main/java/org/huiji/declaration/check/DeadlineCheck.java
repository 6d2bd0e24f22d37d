package org.huiji.declaration.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/**
 * What came after the last day for districts; only doubtful, for the notice says 原则上 and lets
 * districts ask for more time (三.1, 三.2).
 */
final class DeadlineCheck implements Check {

  private final Round round;

  DeadlineCheck(Round round) {
    this.round = round;
  }

  @Override
  public Stream<Problem> of(Declaration declaration) {
    LocalDate received = declaration.received();
    return received == null || !received.isAfter(round.districtDeadline())
        ? Stream.empty()
        : Stream.of(
            Problem.warning(
                "received",
                new Rule("declaration.deadline", "三.2"),
                Message.of("declcheck.late", received, round.districtDeadline())));
  }
}
