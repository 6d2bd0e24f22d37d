package org.huiji.dues.bank;

import java.util.List;
import org.huiji.dues.ledger.Allocation;

/**
 * How an amount fits what a member owes.
 *
 * @param shortfall what stays open of the years it is for, in 分
 */
record Fit(Kind kind, List<Allocation> parts, long shortfall, Evidence evidence) {

  enum Kind {
    /** Exactly what is open: the years it names, or the oldest ones whole. */
    EXACT,
    /** Whole years, but not those that would be paid first, or not charged yet. */
    YEARS,
    /** What is open, short by a bank's fee. */
    BANK_FEE,
    /** Nothing of the kind. */
    NONE
  }
}
