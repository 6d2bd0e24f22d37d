package org.huiji.table.write;

/** Text that a spreadsheet would take for a formula, and so perhaps for a command. */
public final class Unsafe {

  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private static final String GUARD = "'";

  private Unsafe() {}

  /** With an apostrophe in front where it is needed, for files that know no kinds of cells. */
  static String guarded(String text) {
    return isUnsafe(bare(text)) ? GUARD + text : text;
  }

  /** What was written as {@link #guarded}. */
  public static String unguarded(String text) {
    return text.startsWith(GUARD) && isUnsafe(bare(text)) ? text.substring(1) : text;
  }

  /** A text may begin with apostrophes of its own, which must come back. */
  private static String bare(String text) {
    int begin = 0;
    while (text.startsWith(GUARD, begin)) {
      begin++;
    }
    return text.substring(begin);
  }

  /** Whether it begins like a formula. */
  public static boolean isUnsafe(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
