package org.huiji.declaration.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/**
 * What came after its last day; only doubtful, for the notice says 原则上 and lets districts ask for
 * more time. What a district recommends is due on the districts' day (三.2), a form that came from
 * the company itself on the companies' (三.1).
 */
final class DeadlineCheck implements Check {

  private final Round round;

  DeadlineCheck(Round round) {
    this.round = round;
  }

  @Override
  public Stream<Problem> of(Declaration declaration) {
    LocalDate received = declaration.received();
    if (received == null) {
      return Stream.empty();
    }
    Content content = declaration.content();
    return content.district() == null && content.summary().isEmpty()
        ? late(received, round.companyDeadline(), "三.1", "declcheck.late-company")
        : late(received, round.districtDeadline(), "三.2", "declcheck.late");
  }

  private static Stream<Problem> late(
      LocalDate received, LocalDate deadline, String article, String message) {
    return received.isAfter(deadline)
        ? Stream.of(
            Problem.warning(
                "received",
                new Rule("declaration.deadline", article),
                Message.of(message, received, deadline)))
        : Stream.empty();
  }
}
