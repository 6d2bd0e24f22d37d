package org.huiji.table;

import java.util.regex.Pattern;

/**
 * A rectangle of cells, both corners included; rows count from 1, columns from 0.
 *
 * @see CellRef
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  private static final Pattern COLON = Pattern.compile(":", Pattern.LITERAL);

  /** Reads {@code G3:I3} or a single {@code G3}. */
  public static CellRange parse(String name) {
    String[] corners = COLON.split(name, 2);
    CellRef first = CellRef.parse(corners[0]);
    CellRef last = corners.length > 1 ? CellRef.parse(corners[1]) : first;
    return new CellRange(first.row(), first.column(), last.row(), last.column());
  }

  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  public boolean isSingle() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }
}
