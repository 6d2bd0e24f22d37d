package org.huiji.app.start;

/** How the clerk wants to begin. */
public sealed interface Beginning {

  /** The rule book to begin with. */
  String ruleBook();

  /** An empty register of an association. */
  record Register(String ruleBook, String association) implements Beginning {}

  /** A fictional association, to try things on. */
  record Demonstration(String ruleBook) implements Beginning {}
}
