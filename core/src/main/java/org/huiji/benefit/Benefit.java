package org.huiji.benefit;

/**
 * What one office gets of one benefit, in the words of 会员权益（2024年9月版）: √ 基础权益, ☆ to ☆☆☆☆☆ 优先权 (more
 * stars go first), △ 优惠权; ——, which the legend does not explain, is read as nothing.
 */
public sealed interface Benefit {

  /** √ */
  record Granted() implements Benefit {}

  /**
   * ☆
   *
   * @param stars 1 to 5
   */
  record Priority(int stars) implements Benefit {
    public Priority {
      if (stars < 1 || stars > 5) {
        throw new IllegalArgumentException("Stars are 1 to 5, not " + stars);
      }
    }
  }

  /** △; no source says how much. */
  record Discount() implements Benefit {}

  /** —— */
  record None() implements Benefit {}

  /**
   * The source does not say.
   *
   * @param question the id of the open question in the rule book
   */
  record Undetermined(String question) implements Benefit {}

  /** As it is printed in the matrix; what is not determined is shown as a question mark. */
  default String symbol() {
    return switch (this) {
      case Granted() -> "√";
      case Priority(int stars) -> "☆".repeat(stars);
      case Discount() -> "△";
      case None() -> "——";
      case Undetermined(_) -> "？";
    };
  }
}
