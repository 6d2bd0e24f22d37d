package org.huiji.member.reading;

import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** What a rule has to say about a value, before it is known in which field the value stands. */
public record Remark(Rule rule, Message message) {

  /** The remark as an error of a field. */
  public Problem error(String field) {
    return Problem.error(field, rule, message);
  }

  /** The remark as a warning about a field. */
  public Problem warning(String field) {
    return Problem.warning(field, rule, message);
  }
}
