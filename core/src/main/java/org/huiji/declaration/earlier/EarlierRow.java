package org.huiji.declaration.earlier;

import java.util.List;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;

/**
 * A row of a published list, judged.
 *
 * @param row the number the clerk sees in Excel
 * @param category empty where the list has none
 */
public record EarlierRow(
    int row,
    String platform,
    String unit,
    String category,
    Verdict verdict,
    List<Problem> problems) {

  public EarlierRow {
    problems = List.copyOf(problems);
  }
}
