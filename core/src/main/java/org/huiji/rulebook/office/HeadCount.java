package org.huiji.rulebook.office;

import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How many may hold an office, both ends included.
 *
 * @param max none when there is no upper limit
 */
public record HeadCount(int min, @Nullable Integer max) {

  public HeadCount {
    if (min < 0 || (max != null && max < min)) {
      throw Refusal.of("rulebook.bad-head-count", min, max == null ? "" : max);
    }
  }
}
