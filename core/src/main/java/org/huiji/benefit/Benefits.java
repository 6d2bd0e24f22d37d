package org.huiji.benefit;

import java.util.List;
import java.util.Map;

/** All that an association's rules promise its members. */
public sealed interface Benefits permits BenefitMatrix, BenefitLadder {

  /** Every benefit, in the order of the source. */
  List<BenefitKey> keys();

  /**
   * What an office gets of a benefit.
   *
   * @param office the office's id
   * @param choices the association's answers so far: question id to reading id
   * @throws IllegalArgumentException when there is no such benefit
   */
  Benefit of(String office, BenefitKey key, Map<String, String> choices);

  /** Whether a holder of an office gets a benefit in any form. */
  default Entitlement isEntitled(String office, BenefitKey key, Map<String, String> choices) {
    return switch (of(office, key, choices)) {
      case Benefit.None() -> new Entitlement.No();
      case Benefit.Undetermined(String question) -> new Entitlement.Ask(question);
      case Benefit benefit -> new Entitlement.Yes(benefit);
    };
  }
}
