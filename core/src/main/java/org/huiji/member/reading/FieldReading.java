package org.huiji.member.reading;

import java.util.List;
import org.huiji.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one field.
 *
 * @param value in stored form; none when nothing was written or it could not be taken
 */
public record FieldReading(@Nullable String value, List<Problem> problems) {

  public FieldReading {
    problems = List.copyOf(problems);
  }

  static FieldReading absent() {
    return new FieldReading(null, List.of());
  }

  static FieldReading of(String value) {
    return new FieldReading(value, List.of());
  }

  static FieldReading refused(Problem problem) {
    return new FieldReading(null, List.of(problem));
  }

  public boolean isRefused() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
