package org.huiji.table;

/**
 * Where a cell stands.
 *
 * @param row 1 for the first row, as the clerk reads it in Excel; in a Word table or a text file
 *     the row within it
 * @param column 0 for A
 */
public record CellRef(int row, int column) {

  public static final int MAX_ROW = 1_048_576;
  public static final int COLUMNS = 16_384;

  private static final int LETTERS = 26;

  /** As the clerk reads it: {@code H7}. */
  public String name() {
    return columnName(column) + row;
  }

  /** The letters over a column: A for 0, AA for 26. */
  public static String columnName(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }

  /**
   * Reads {@code H7}; dollar signs are skipped.
   *
   * @throws IllegalArgumentException when it is no cell of a sheet
   */
  public static CellRef parse(CharSequence name) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z' && row == 0) {
        column = column * LETTERS + c - 'A' + 1;
      } else if (c >= '0' && c <= '9') {
        row = row * 10 + c - '0';
      } else if (c != '$') {
        throw new IllegalArgumentException("Not a cell: " + name);
      }
      if (column > COLUMNS || row > MAX_ROW) {
        throw new IllegalArgumentException("Outside any sheet: " + name);
      }
    }
    if (column == 0 || row == 0) {
      throw new IllegalArgumentException("Not a cell: " + name);
    }
    return new CellRef(row, column - 1);
  }
}
