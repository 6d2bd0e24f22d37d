package org.huiji.dues.ledger;

import org.huiji.member.MemberId;

/**
 * Where a member stands with the dues of one year. Each figure is after its reversals, in 分.
 *
 * @param paid all that came, whatever was given back
 * @param refunded given back
 */
public record YearBalance(
    MemberId member, int duesYear, long charged, long paid, long waived, long refunded) {

  /** Still owed; below nothing when more was paid than charged. */
  public long balance() {
    return charged - paid - waived + refunded;
  }

  /** The same after so much more was paid, or less where it is below nothing. */
  public YearBalance paying(long fen) {
    return new YearBalance(member, duesYear, charged, paid + fen, waived, refunded);
  }
}
