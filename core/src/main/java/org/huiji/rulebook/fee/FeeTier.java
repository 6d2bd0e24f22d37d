package org.huiji.rulebook.fee;

import java.util.List;
import org.huiji.problem.Refusal;

/**
 * One line of the fee standard.
 *
 * @param yearlyFen the fee of a year in 分; fixed, never a range
 * @param offices ids of the offices that pay it
 */
public record FeeTier(
    String id, String name, long yearlyFen, List<String> offices, String article) {

  public FeeTier {
    offices = List.copyOf(offices);
    if (yearlyFen < 0) {
      throw Refusal.of("rulebook.negative-fee", name);
    }
  }
}
