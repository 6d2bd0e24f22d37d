package org.huiji.table.csv;

import java.util.Arrays;
import java.util.List;

/** Finds which character parts the fields: the one that gives every line the most fields alike. */
final class Separator {

  private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '，', '|');

  private Separator() {}

  /** The separator of a text, judged by its first lines. */
  static char of(String beginning) {
    char best = ',';
    int most = 0;
    for (char candidate : CANDIDATES) {
      int usual = usualCount(beginning, candidate);
      if (usual > most) {
        most = usual;
        best = candidate;
      }
    }
    return best;
  }

  /** How often it stands in the middle one of the lines, sorted by that, outside quotes. */
  private static int usualCount(String text, char candidate) {
    int[] counts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n' && !quoted) {
        line++;
      } else if (c == candidate && !quoted) {
        counts[line]++;
      }
    }
    Arrays.sort(counts, 0, line + 1);
    return counts[(line + 1) / 2];
  }
}
