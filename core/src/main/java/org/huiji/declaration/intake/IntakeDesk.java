package org.huiji.declaration.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the clerk decided about the rows of a preview.
 *
 * @param decisions by row number
 */
public record IntakeDesk(Map<Integer, Decision> decisions) {

  public static final IntakeDesk UNTOUCHED = new IntakeDesk(Map.of());

  public IntakeDesk {
    decisions = Map.copyOf(decisions);
  }

  public Optional<Decision> decision(int row) {
    return Optional.ofNullable(decisions.get(row));
  }

  public IntakeDesk deciding(int row, Decision decision) {
    var changed = new HashMap<>(decisions);
    changed.put(row, decision);
    return new IntakeDesk(changed);
  }

  public IntakeDesk undeciding(int row) {
    var changed = new HashMap<>(decisions);
    changed.remove(row);
    return new IntakeDesk(changed);
  }
}
