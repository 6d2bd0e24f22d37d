package org.huiji.dues.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the clerk decided about the lines of a preview.
 *
 * @param decisions by row number
 */
public record BankDesk(Map<Integer, BankDecision> decisions) {

  public static final BankDesk UNTOUCHED = new BankDesk(Map.of());

  public BankDesk {
    decisions = Map.copyOf(decisions);
  }

  public Optional<BankDecision> decision(int row) {
    return Optional.ofNullable(decisions.get(row));
  }

  public BankDesk deciding(int row, BankDecision decision) {
    var changed = new HashMap<>(decisions);
    changed.put(row, decision);
    return new BankDesk(changed);
  }

  /** Back to what happens when she says nothing. */
  public BankDesk undeciding(int row) {
    var changed = new HashMap<>(decisions);
    changed.remove(row);
    return new BankDesk(changed);
  }
}
