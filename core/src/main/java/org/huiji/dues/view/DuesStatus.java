package org.huiji.dues.view;

import org.huiji.dues.ledger.YearBalance;

/** Where a member stands with the dues of a year. */
public enum DuesStatus {
  /** Charged, nothing open. */
  PAID,
  /** Something is open. */
  OWES,
  /** More came than was charged, as a rule before the year was charged. */
  PREPAID,
  /** Nothing was asked of it, or all was waived. */
  EXEMPT,
  /** Nobody has charged it yet. */
  NOT_CHARGED;

  /**
   * @param free whether the association asks nothing of such a member
   */
  static DuesStatus of(YearBalance year, boolean free) {
    if (year.balance() != 0) {
      return year.balance() > 0 ? OWES : PREPAID;
    }
    if (year.paid() - year.refunded() > 0) {
      return PAID;
    }
    if (year.charged() > 0) {
      return EXEMPT;
    }
    return free ? EXEMPT : NOT_CHARGED;
  }
}
