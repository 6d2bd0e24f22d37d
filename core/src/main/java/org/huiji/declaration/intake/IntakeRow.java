package org.huiji.declaration.intake;

import java.util.List;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.FormField;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or a form, judged.
 *
 * @param known the declaration it is the same as
 * @param duplicateOf the number of the earlier row it is the same as
 */
public record IntakeRow(
    Incoming incoming,
    Verdict verdict,
    @Nullable Declaration known,
    @Nullable Integer duplicateOf,
    List<AnswerChange> changes,
    List<Problem> problems) {

  public IntakeRow {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
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
}
