package org.huiji.intake;

/** What is imported. */
public enum ImportKind {
  /** A list of members. */
  ROSTER,
  /** A bank's statement. */
  BANK
}
