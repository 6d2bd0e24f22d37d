package org.huiji.declaration;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk ticked off by hand.
 *
 * @param conditions by id: met, or not; one that nobody looked at is not there
 * @param niche the field for which thresholds may be relaxed (四.5); none when none is claimed
 * @param letter number or date of the district government's letter of support; none without one
 */
public record Checklist(
    Map<String, Boolean> conditions, @Nullable String niche, @Nullable String letter) {

  public static final Checklist UNTOUCHED = new Checklist(Map.of(), null, null);

  public Checklist {
    conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
  }
}
