package org.huiji.app.start;

import org.jspecify.annotations.Nullable;

/** How the clerk wants to begin. */
public sealed interface Beginning {

  /** The rule book to begin with. */
  String ruleBook();

  /**
   * An empty register of an association.
   *
   * @param mark its short sign in front of document numbers; none when it is said later
   */
  record Register(String ruleBook, String association, @Nullable String mark)
      implements Beginning {}

  /** A fictional association, to try things on. */
  record Demonstration(String ruleBook) implements Beginning {}
}
