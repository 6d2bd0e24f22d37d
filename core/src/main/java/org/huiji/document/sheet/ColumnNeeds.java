package org.huiji.document.sheet;

import java.util.List;

/**
 * How wide each column must be so that short texts (codes, dates, telephones, offices) stay on one
 * line; columns of longer texts share what is left by their weights and wrap.
 */
final class ColumnNeeds {

  /** A column whose widest text is at most this many ems is never wrapped. */
  private static final float SHORT = 11.5f;

  /** How much of the width the wrapping columns should have at least. */
  private static final float FOR_LONG = 0.3f;

  private static final float ROUNDING = 0.05f;

  private final List<Column> columns;
  private final float[] ems;

  ColumnNeeds(TablePaper paper, CellFont em) {
    this.columns = paper.columns();
    this.ems = new float[columns.size()];
    for (int i = 0; i < ems.length; i++) {
      Column column = columns.get(i);
      ems[i] = Math.min(Math.max(widest(em, column.head()), column.room()), SHORT);
    }
    for (List<String> row : paper.rows()) {
      for (int i = 0; i < ems.length; i++) {
        if (ems[i] <= SHORT) {
          ems[i] = Math.max(ems[i], widest(em, row.get(i)));
        }
      }
    }
  }

  /** Of a text of several lines its longest: only that must not be broken. */
  private static float widest(CellFont em, String text) {
    if (text.indexOf('\n') < 0) {
      return em.width(text);
    }
    float widest = 0;
    for (String line : text.split("\n", -1)) {
      widest = Math.max(widest, em.width(line));
    }
    return widest;
  }

  /** Whether short columns stay unbroken and the others have room at this size. */
  boolean fit(float width, float size) {
    return shortWidth(size) <= width * (hasLong() ? 1 - FOR_LONG : 1);
  }

  /** The widths at a size, together exactly the whole. */
  float[] widths(float width, float size) {
    float[] widths = new float[ems.length];
    float left = width - shortWidth(size);
    boolean room = left >= (hasLong() ? width * FOR_LONG / 2 : 0);
    double weights = 0;
    for (int i = 0; i < widths.length; i++) {
      weights += shares(i, room) ? columns.get(i).weight() : 0;
    }
    for (int i = 0; i < widths.length; i++) {
      float own = room && ems[i] <= SHORT ? need(i, size) : 0;
      float share = shares(i, room) ? (float) (columns.get(i).weight() / weights) : 0;
      widths[i] = own + share * (room ? left : width);
    }
    return widths;
  }

  private boolean shares(int column, boolean room) {
    return !room || !hasLong() || ems[column] > SHORT;
  }

  private boolean hasLong() {
    for (float widest : ems) {
      if (widest > SHORT) {
        return true;
      }
    }
    return false;
  }

  private float shortWidth(float size) {
    float sum = 0;
    for (int i = 0; i < ems.length; i++) {
      sum += ems[i] <= SHORT ? need(i, size) : 0;
    }
    return sum;
  }

  private float need(int column, float size) {
    return ems[column] * size + 2 * TableLayout.PADDING + ROUNDING;
  }
}
