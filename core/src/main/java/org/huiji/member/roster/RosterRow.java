package org.huiji.member.roster;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.intake.Verdict;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberDraft;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, judged. What stands in its cells is asked of the preview: a list of a hundred
 * thousand rows must not be held twice.
 *
 * @param row the number the clerk sees in Excel
 * @param number 会员编号 as the list gives it
 * @param name as it was read, or as it is written where it could not be
 * @param code the same of the code; empty when there is none
 * @param draft what it will be described as; for a change the whole description after it
 * @param known the member it is the same as
 * @param duplicateOf the earlier row it is the same as
 */
public record RosterRow(
    int row,
    Verdict verdict,
    @Nullable String number,
    String name,
    String code,
    MemberDraft draft,
    @Nullable RegisterEntry known,
    @Nullable Integer duplicateOf,
    List<FieldChange> changes,
    List<Problem> problems) {

  public RosterRow {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** The same with more to say. */
  RosterRow saying(List<Problem> more) {
    return new RosterRow(
        row,
        verdict,
        number,
        name,
        code,
        draft,
        known,
        duplicateOf,
        changes,
        Stream.concat(problems.stream(), more.stream()).toList());
  }
}
