package org.huiji.rulebook.office;

/** How much two short texts have in common. */
final class Likeness {

  private Likeness() {}

  /** Between 0 and 1: the longest common subsequence, against the longer text. */
  static double of(String one, String other) {
    int[][] common = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        common[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    int longer = Math.max(1, Math.max(one.length(), other.length()));
    return (double) common[one.length()][other.length()] / longer;
  }
}
