package org.huiji.table.write;

/**
 * How high a row must be for its wrapped text. A streamed workbook has to say so itself: only Excel
 * would work it out when it opens the file, WPS and LibreOffice cut the text off.
 */
final class RowHeight {

  private static final float LINE_POINTS = 13.5f;
  private static final float SPACE_POINTS = 4.5f;
  private static final int MOST_LINES = 30;

  private int lines = 1;

  /** Takes one cell of the row into account; the width in Latin characters. */
  void add(String text, int width) {
    int needed = WrappedText.lines(text, width);
    lines = Math.max(lines, Math.min(needed, MOST_LINES));
  }

  float points() {
    return lines * LINE_POINTS + SPACE_POINTS;
  }
}
