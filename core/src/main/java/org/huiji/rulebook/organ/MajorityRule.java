package org.huiji.rulebook.organ;

import org.huiji.problem.Refusal;

/**
 * A share that must be reached, counted in whole heads. 以上 includes the number itself, 超过 and 过半数
 * do not (Civil Code art. 1259).
 *
 * @param inclusive whether exactly the share is enough
 */
public record MajorityRule(
    MajorityBase base, int numerator, int denominator, boolean inclusive, String article) {

  public MajorityRule {
    if (numerator < 1 || denominator < numerator) {
      throw Refusal.of("rulebook.bad-fraction", numerator, denominator);
    }
  }

  /** Whether so many of a total are enough; of nobody, nothing is. */
  public boolean isMet(int count, int total) {
    return total > 0 && count >= needed(total);
  }

  /** The least number that is enough. */
  public int needed(int total) {
    long share = (long) numerator * total;
    long needed =
        inclusive ? Math.ceilDiv(share, denominator) : Math.floorDiv(share, denominator) + 1;
    return Math.toIntExact(needed);
  }
}
