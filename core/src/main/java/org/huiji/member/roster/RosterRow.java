package org.huiji.member.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.intake.Verdict;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, judged.
 *
 * @param row the number the clerk sees in Excel
 * @param number 会员编号 as the list gives it
 * @param draft what it will be described as; for a change the whole description after it
 * @param written each field's text and cell as the list has them
 * @param known the member it is the same as
 * @param duplicateOf the earlier row it is the same as
 */
public record RosterRow(
    int row,
    Verdict verdict,
    @Nullable String number,
    MemberDraft draft,
    Map<MemberField, WrittenCell> written,
    @Nullable RegisterEntry known,
    @Nullable Integer duplicateOf,
    List<FieldChange> changes,
    List<Problem> problems) {

  /**
   * What stands in the list for a field.
   *
   * @param cell as the clerk reads it, for example {@code H7}
   * @param numeric whether the cell holds a number
   */
  public record WrittenCell(String cell, String text, boolean numeric) {}

  public RosterRow {
    written = Map.copyOf(written);
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  public String name() {
    return Optional.ofNullable(draft.get(MemberField.NAME))
        .or(() -> Optional.ofNullable(written.get(MemberField.NAME)).map(WrittenCell::text))
        .orElse("");
  }

  /** The code, as far as it could be read. */
  public String code() {
    return Optional.ofNullable(draft.get(MemberField.CREDIT_CODE))
        .or(
            () ->
                Optional.ofNullable(written.get(MemberField.CREDIT_CODE))
                    .map(c -> c.text().strip()))
        .orElse("");
  }
}
