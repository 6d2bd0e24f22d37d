package org.huiji.declaration.form;

import java.util.List;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one field.
 *
 * @param value as it is kept; none when nothing was written or it could not be taken
 */
public record AnswerReading(@Nullable String value, List<Problem> problems) {

  public AnswerReading {
    problems = List.copyOf(problems);
  }

  static AnswerReading absent() {
    return new AnswerReading(null, List.of());
  }

  static AnswerReading of(String value) {
    return new AnswerReading(value, List.of());
  }

  static AnswerReading refused(Problem problem) {
    return new AnswerReading(null, List.of(problem));
  }

  /** Whether something was written that could not be taken. */
  public boolean isRefused() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
