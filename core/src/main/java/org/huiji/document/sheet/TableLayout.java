package org.huiji.document.sheet;

import java.util.ArrayList;
import java.util.List;

/** How a table falls on pages: the lines of every cell, and which rows stand on which page. */
final class TableLayout {

  /** A row ready to write. */
  record Row(List<List<String>> cells, float height) {}

  static final float PADDING = 3;
  static final float LEADING = 1.4f;

  private final float[] widths;
  private final CellFont font;

  TableLayout(float[] widths, CellFont font) {
    this.widths = widths;
    this.font = font;
  }

  float width(int column) {
    return widths[column];
  }

  Row row(List<String> texts, CellFont in) {
    List<List<String>> cells = new ArrayList<>(widths.length);
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = in.wrap(texts.get(i), widths[i] - 2 * PADDING);
      cells.add(lines);
      most = Math.max(most, lines.size());
    }
    return new Row(cells, most * in.size() * LEADING + 2 * PADDING);
  }

  /**
   * The rows page by page.
   *
   * @param first the height left for rows on the first page, in points
   * @param other the height on all others
   */
  List<List<Row>> pages(List<List<String>> rows, float first, float other) {
    List<List<Row>> pages = new ArrayList<>();
    List<Row> page = new ArrayList<>();
    float left = first;
    for (List<String> texts : rows) {
      Row row = row(texts, font);
      if (row.height() > left && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        left = other;
      }
      page.add(row);
      left -= row.height();
    }
    pages.add(page);
    return pages;
  }
}
