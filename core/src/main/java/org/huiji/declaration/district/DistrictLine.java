package org.huiji.declaration.district;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.sending.Sending;
import org.huiji.member.district.District;
import org.jspecify.annotations.Nullable;

/**
 * What a district's bureau sent.
 *
 * @param sent what arrived from its bureau, oldest first
 * @param declared what it recommends, with what the checks say
 * @param received the day the last of it came, where the clerk said so
 * @param returned the day something was given back last, which has not come again
 */
public record DistrictLine(
    District district,
    List<Sending> sent,
    List<Checked> declared,
    @Nullable LocalDate received,
    @Nullable LocalDate returned,
    DistrictState state) {

  public DistrictLine {
    sent = List.copyOf(sent);
    declared = List.copyOf(declared);
  }

  /** The bureau as a letter addresses it. */
  public String bureau() {
    return Bureaus.name(district);
  }

  /** How many declarations are in each state; a state that none is in is not there. */
  public Map<ReviewState, Integer> byState() {
    Map<ReviewState, Integer> counts = new EnumMap<>(ReviewState.class);
    declared.forEach(one -> counts.merge(one.declaration().state(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** How many have errors that the district can still mend. */
  public int withErrors() {
    return (int) declared.stream().filter(DistrictState::isToMend).count();
  }
}
