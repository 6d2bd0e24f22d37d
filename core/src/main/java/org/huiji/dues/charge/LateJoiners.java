package org.huiji.dues.charge;

/** What a member pays for the year it joins in after the reference day; the association decides. */
public enum LateJoiners {
  /** The whole year. */
  FULL,
  /** Half when it joins after 30 June, the whole before. */
  HALF_AFTER_JUNE,
  /** A twelfth for each month from the one it joins in. */
  BY_MONTH
}
