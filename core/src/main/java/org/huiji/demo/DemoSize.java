package org.huiji.demo;

import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How large the fictional association is.
 *
 * @param rulebook id of a built-in rule book; none for the one chosen already, or else Chongqing's
 * @param members how many are members today; those who left and those who apply come on top
 * @param years of history until today
 */
public record DemoSize(@Nullable String rulebook, int members, int years) {

  public static final int MOST_MEMBERS = 1_000_000;
  public static final int MOST_YEARS = 50;

  public DemoSize {
    if (members < 1 || members > MOST_MEMBERS) {
      throw Refusal.of("demo.members", MOST_MEMBERS);
    }
    if (years < 1 || years > MOST_YEARS) {
      throw Refusal.of("demo.years", MOST_YEARS);
    }
  }
}
