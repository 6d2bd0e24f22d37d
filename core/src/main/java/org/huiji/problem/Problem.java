package org.huiji.problem;

import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong, or doubtful, with what was given: where, by which rule, and what to do.
 *
 * @param field the field's key, for example {@code creditCode}
 * @param cell where it stands in a table as the clerk reads it, for example {@code H7}; none when
 *     the value was typed into a form
 */
public record Problem(
    Severity severity, String field, @Nullable String cell, Rule rule, Message message) {

  public static Problem error(String field, Rule rule, Message message) {
    return new Problem(Severity.ERROR, field, null, rule, message);
  }

  public static Problem warning(String field, Rule rule, Message message) {
    return new Problem(Severity.WARNING, field, null, rule, message);
  }

  /** The same problem, found at a cell. */
  public Problem at(String where) {
    return new Problem(severity, field, where, rule, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
