package org.huiji.table.write;

/**
 * How high a row must be for its wrapped text. A streamed workbook has to say so itself: only Excel
 * would work it out when it opens the file, WPS and LibreOffice cut the text off.
 */
final class RowHeight {

  private static final float LINE_POINTS = 13.5f;
  private static final float SPACE_POINTS = 4.5f;
  private static final int MOST_LINES = 30;
  private static final int WIDE_FROM = 0x1100;

  private int lines = 1;

  /** Takes one cell of the row into account; the width in Latin characters. */
  void add(String text, int width) {
    int used = 0;
    int needed = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int wide = c >= WIDE_FROM ? 2 : 1;
      if (c == '\n' || used + wide > width) {
        needed++;
        used = 0;
      }
      used += c == '\n' ? 0 : wide;
    }
    lines = Math.max(lines, Math.min(needed, MOST_LINES));
  }

  float points() {
    return lines * LINE_POINTS + SPACE_POINTS;
  }
}
