package org.huiji.app.declaration.entry;

import java.util.List;
import java.util.Set;
import org.huiji.app.declaration.ThresholdLine;
import org.huiji.declaration.Content;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.Thresholds;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;

/**
 * What the checks say of a form as it is typed.
 *
 * @param missing how many fields the annex asks are still empty
 */
record Standing(List<Problem> problems, List<ThresholdLine> thresholds, long missing) {

  static final Standing NOTHING = new Standing(List.of(), List.of(), 0);

  private static final String MISSING = "declaration.missing";

  static Standing of(Opened opened, Content content) {
    Checked checked = opened.checks().one(opened.draft(content));
    return new Standing(
        checked.problems(),
        ThresholdLine.of(Thresholds.of(opened.round(), content)),
        checked.problems().stream().filter(one -> one.rule().id().equals(MISSING)).count());
  }

  /** What is said of a field, but for these rules. */
  List<Problem> problemsOf(FormField field, Set<String> without) {
    return problems.stream()
        .filter(one -> one.field().equals(field.key()) && !without.contains(one.rule().id()))
        .toList();
  }
}
