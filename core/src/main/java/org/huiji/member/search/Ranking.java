package org.huiji.member.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiji.member.search.Hit.Match;

/** Collects hits, the best first and never more than are asked for of a kind. */
final class Ranking {

  /** Worse than every match. */
  static final byte NONE = Byte.MAX_VALUE;

  private static final Match[] MATCHES = Match.values();

  private final int limit;
  private final long[][] ids = new long[MATCHES.length][16];
  private final int[] sizes = new int[MATCHES.length];

  Ranking(int limit) {
    this.limit = limit;
  }

  void add(long id, byte match) {
    if (match == NONE || sizes[match] >= limit) {
      return;
    }
    if (sizes[match] == ids[match].length) {
      ids[match] = Arrays.copyOf(ids[match], sizes[match] * 2);
    }
    ids[match][sizes[match]++] = id;
  }

  List<Hit> best() {
    List<Hit> hits = new ArrayList<>();
    for (Match match : MATCHES) {
      int taken = Math.min(sizes[match.rank()], limit - hits.size());
      for (int i = 0; i < taken; i++) {
        hits.add(new Hit(ids[match.rank()][i], match));
      }
    }
    return hits;
  }
}
