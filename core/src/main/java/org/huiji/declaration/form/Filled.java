package org.huiji.declaration.form;

import java.util.List;
import java.util.Map;
import org.huiji.problem.Problem;

/**
 * What was read from a form or from one row of a summary table.
 *
 * @param row the number the clerk sees in Excel or counts in the Word table; 1 for a form
 * @param cells where each field stands, as the clerk reads it: {@code 表1 B3}, {@code K6}
 * @param problems what could not be read or is doubtful, each at its cell
 */
public record Filled(
    int row, Answers answers, Map<FormField, String> cells, List<Problem> problems) {

  public Filled {
    cells = Map.copyOf(cells);
    problems = List.copyOf(problems);
  }

  /** Whether something in it cannot be taken. */
  public boolean isBroken() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
