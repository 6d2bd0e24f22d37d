package org.huiji.intake;

/** What is imported. */
public enum ImportKind {
  ROSTER
}
