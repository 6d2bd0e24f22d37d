package org.huiji.rulebook.membership;

/** What a member fails to do before he counts as having left. */
public enum LapseCondition {
  UNPAID,
  ABSENT_FROM_CONGRESS,
  INACTIVE
}
