package org.huiji.rulebook;

/** The day from which a member is out. */
public enum ExitDate {
  SECRETARIAT_NOTICE,
  CONFIRMATION
}
