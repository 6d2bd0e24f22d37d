package org.huiji.declaration.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.Declaration;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say of a declaration.
 *
 * @param figures what its services come to, by the figure's key
 * @param meets whether every threshold of its category is met; none when a figure is missing or its
 *     category is not clear
 * @param problems errors first: an error must be corrected or decided, a warning looked at
 */
public record Checked(
    Declaration declaration,
    Map<String, BigDecimal> figures,
    @Nullable Boolean meets,
    List<Problem> problems) {

  public Checked {
    problems = List.copyOf(problems);
  }

  /** How many errors there are. */
  public long errors() {
    return problems.stream().filter(Problem::isError).count();
  }

  /** How many warnings there are. */
  public long warnings() {
    return problems.size() - errors();
  }
}
