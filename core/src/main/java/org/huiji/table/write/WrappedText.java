package org.huiji.table.write;

/** How many lines a text takes when a cell wraps it. */
public final class WrappedText {

  private static final int WIDE_FROM = 0x1100;

  private WrappedText() {}

  /**
   * Its lines, at least one.
   *
   * @param width in Latin characters; a Chinese one takes two
   */
  public static int lines(String text, int width) {
    int used = 0;
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int wide = c >= WIDE_FROM ? 2 : 1;
      if (c == '\n' || used + wide > width) {
        lines++;
        used = 0;
      }
      used += c == '\n' ? 0 : wide;
    }
    return lines;
  }
}
