package org.huiji.table.write;

/** Text that a spreadsheet would take for a formula, and so perhaps for a command. */
public final class Unsafe {

  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private Unsafe() {}

  /** Whether it begins like a formula. */
  public static boolean isUnsafe(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
