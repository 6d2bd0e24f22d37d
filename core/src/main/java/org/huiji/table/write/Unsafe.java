package org.huiji.table.write;

/** Text that a spreadsheet would take for a formula, and so perhaps for a command. */
final class Unsafe {

  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private Unsafe() {}

  static boolean isUnsafe(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
