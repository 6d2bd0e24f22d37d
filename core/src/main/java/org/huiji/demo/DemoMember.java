package org.huiji.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the fictional members, before anything is told of it.
 *
 * @param place in the order of joining, from 0
 * @param left when it left
 */
record DemoMember(int place, boolean individual, LocalDate joined, @Nullable LocalDate left) {

  /** Individuals and those who will leave hold no office. */
  boolean isEligible(LocalDate election) {
    return !individual && left == null && !joined.isAfter(election);
  }
}
