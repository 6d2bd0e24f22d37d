package org.huiji.app.intake;

import java.util.List;
import org.huiji.member.MemberField;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row as the details show it.
 *
 * @param cell where it stands, {@code C18}; empty when the list has no such column
 * @param text as it stands in the list, or as the clerk corrected it
 * @param original what stood there before she corrected it; none when she did not
 * @param stored what will be kept, in words; empty for nothing
 * @param before what the member has now; none when it does not change
 * @param meant what was probably meant, to be taken by one click
 * @param confirmable whether it may be kept as written for a reason the clerk gives
 */
record FieldLine(
    MemberField field,
    String cell,
    String text,
    @Nullable String original,
    String stored,
    @Nullable String before,
    List<Problem> problems,
    @Nullable String meant,
    boolean confirmable) {

  boolean isWrong() {
    return problems.stream().anyMatch(Problem::isError);
  }

  boolean isCorrected() {
    return original != null;
  }
}
