package org.huiji.dues.bank.line;

import java.util.List;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The money of a row, before anybody asks which way it went.
 *
 * @param field the column it stands in; {@link StatementFields#AMOUNT} when none has any
 * @param fen in 分; nothing when it cannot be read
 * @param negative whether it is written as less than nothing
 * @param mark the way that stands in the cell itself, such as DR; none as a rule
 * @param direction what stands in the column for the way, or empty
 * @param party the other party's name as it is compared
 * @param saysBack whether the row says that something is taken back
 * @param problems why it cannot be read
 */
record MoneyCells(
    int row,
    String field,
    long fen,
    boolean negative,
    @Nullable Way mark,
    String direction,
    String party,
    boolean saysBack,
    List<Problem> problems) {

  MoneyCells {
    problems = List.copyOf(problems);
  }

  /** Whether the other takes this one back, for all that its cells say. */
  boolean isUndoneBy(MoneyCells other) {
    return other.fen == fen && other.negative && !negative && other.party.equals(party);
  }

  boolean isIn(String key) {
    return field.equals(key);
  }
}
