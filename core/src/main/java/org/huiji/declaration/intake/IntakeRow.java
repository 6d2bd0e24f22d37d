package org.huiji.declaration.intake;

import java.util.List;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.form.FormField;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or a form, judged.
 *
 * @param joins the declaration it is a part of, as that stands before; none for a new one
 * @param duplicateOf the earlier row that says the same declaration's part already
 * @param alike others that may be the same, until the clerk said what it is
 * @param after what the declaration will say; none where nothing is taken
 */
public record IntakeRow(
    Incoming incoming,
    Verdict verdict,
    @Nullable Standing joins,
    @Nullable Place duplicateOf,
    List<AnswerChange> changes,
    List<Problem> problems,
    List<Standing> alike,
    @Nullable Content after) {

  public IntakeRow {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
    alike = List.copyOf(alike);
  }

  /** A row of which nothing is taken. */
  static IntakeRow untaken(Incoming row, Verdict verdict, List<Problem> problems) {
    return new IntakeRow(row, verdict, null, null, List.of(), problems, List.of(), null);
  }

  /** As {@link Incoming#number()}. */
  public int row() {
    return incoming.number();
  }

  /** The unit, or what the row begins with. */
  public String name() {
    return incoming.label();
  }

  public String platform() {
    return incoming.platform();
  }

  /** The unit's code; only forms have one. */
  public String code() {
    return incoming.filled().answers().text(FormField.CREDIT_CODE);
  }

  /** The declaration it is a part of, where that is kept already. */
  public @Nullable Declaration known() {
    return joins == null ? null : joins.kept();
  }

  /** Whether it brings what was returned once more, changed: it is received again then. */
  public boolean comesAgain() {
    Declaration known = known();
    return verdict == Verdict.UPDATE && known != null && known.state() == ReviewState.RETURNED;
  }

  /** The row that came with it and brings the declaration it is a part of. */
  public @Nullable Place broughtBy() {
    return joins == null ? null : joins.brought();
  }
}
