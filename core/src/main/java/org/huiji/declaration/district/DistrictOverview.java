package org.huiji.declaration.district;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.round.Round;

/**
 * A round by districts.
 *
 * @param lines one for each bureau of that round, in the order districts are shown
 * @param elsewhere declarations of no district, or of none that existed then
 */
public record DistrictOverview(Round round, List<DistrictLine> lines, List<Checked> elsewhere) {

  /** From so many days before the deadline on, a district that sent nothing is reminded. */
  private static final int DAYS_BEFORE = 7;

  public DistrictOverview {
    lines = List.copyOf(lines);
    elsewhere = List.copyOf(elsewhere);
  }

  /** How many districts are in each state, for a chart; every state is there. */
  public Map<DistrictState, Integer> byState() {
    Map<DistrictState, Integer> counts = new EnumMap<>(DistrictState.class);
    for (DistrictState state : DistrictState.values()) {
      counts.put(state, 0);
    }
    lines.forEach(line -> counts.merge(line.state(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** Whom to remind on a day: those who sent nothing when the deadline (三.2) is near or over. */
  public List<DistrictLine> toRemind(LocalDate today) {
    return today.isBefore(round.districtDeadline().minusDays(DAYS_BEFORE))
        ? List.of()
        : lines.stream().filter(line -> line.state() == DistrictState.NOTHING).toList();
  }
}
