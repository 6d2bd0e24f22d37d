package org.huiji.app.intake;

import java.util.List;
import java.util.Optional;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberField;
import org.huiji.member.roster.Decision;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row with everything the clerk may look at and change.
 *
 * @param general problems that belong to no field that is listed
 * @param silent changes that follow from others, such as a former name
 * @param decision what she decided about it; none when it follows the rules
 */
record RowDetails(
    RosterRow row,
    List<FieldLine> lines,
    List<Problem> general,
    List<FieldChange> silent,
    @Nullable Decision decision) {

  /** The field to be looked at first: the first one that is wrong, else the first doubtful one. */
  Optional<MemberField> pressing() {
    return lines.stream()
        .filter(FieldLine::isWrong)
        .findFirst()
        .or(() -> lines.stream().filter(line -> !line.problems().isEmpty()).findFirst())
        .or(() -> lines.stream().findFirst())
        .map(FieldLine::field);
  }
}
