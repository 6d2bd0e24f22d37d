package org.huiji.dues.charge;

/** What a higher office taken up within the year does; the association decides. */
public enum OfficeChange {
  /** The difference is charged for this year. */
  DIFFERENCE,
  /** The higher fee is charged from the next year on. */
  NEXT_YEAR
}
