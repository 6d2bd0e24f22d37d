package org.huiji.member.search;

/** What the columns of a chunk have in common: each entry's part lies between two starts. */
final class Columns {

  private Columns() {}

  /** The starts after some entries gave way to others; the last start is the end of all. */
  static int[] splice(int[] starts, int from, int to, int[] middle) {
    int added = middle.length - 1;
    int[] spliced = new int[starts.length - (to - from) + added];
    System.arraycopy(starts, 0, spliced, 0, from);
    for (int i = 0; i < added; i++) {
      spliced[from + i] = starts[from] + middle[i];
    }
    int shift = starts[from] + middle[added] - starts[to];
    for (int i = to; i < starts.length; i++) {
      spliced[from + added + i - to] = starts[i] + shift;
    }
    return spliced;
  }

  static void improve(byte[] best, int entry, Hit.Match match) {
    best[entry] = (byte) Math.min(best[entry], match.rank());
  }
}
