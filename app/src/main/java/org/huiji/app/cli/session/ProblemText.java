package org.huiji.app.cli.session;

import static org.huiji.app.cli.session.JsonText.object;

import java.util.Map;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row of a file or a record, as JSON or as a line to read. */
public record ProblemText(Messages words) {

  /** As it stands in every JSON document. */
  public Map<String, @Nullable Object> json(Problem problem) {
    return object(
        "severity", problem.severity(),
        "field", problem.field(),
        "cell", problem.cell(),
        "rule", problem.rule().id(),
        "message", words.text(problem.message()));
  }

  /** A line about a row of a file. */
  public String line(int row, String name, Problem problem) {
    return words.text(
        "cli.problem",
        String.valueOf(row),
        String.valueOf(problem.cell()),
        name,
        words.text(problem.message()));
  }
}
