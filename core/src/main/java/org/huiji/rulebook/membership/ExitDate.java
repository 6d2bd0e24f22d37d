package org.huiji.rulebook.membership;

/** The day from which a member is out. */
public enum ExitDate {
  SECRETARIAT_NOTICE,
  CONFIRMATION
}
