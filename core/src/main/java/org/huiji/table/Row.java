package org.huiji.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A row with something in it. Holds only the cells that are not blank. */
public final class Row {

  private static final int SLACK = 16;

  private final int number;

  /** The columns of the values in order, or empty when value i stands in column i. */
  private final int[] columns;

  private final Value[] values;
  private final boolean hidden;

  private Row(int number, int[] columns, Value[] values, boolean hidden) {
    this.number = number;
    this.columns = columns;
    this.values = values;
    this.hidden = hidden;
  }

  /**
   * Packs the first {@code count} cells, given in order of their columns. A row with holes is kept
   * dense as long as that wastes little.
   */
  public static Row of(int number, int[] columns, Value[] values, int count) {
    int width = count == 0 ? 0 : columns[count - 1] + 1;
    if (width > 2 * count + SLACK) {
      return new Row(number, Arrays.copyOf(columns, count), Arrays.copyOf(values, count), false);
    }
    if (width == count) {
      return new Row(number, new int[0], Arrays.copyOf(values, count), false);
    }
    Value[] dense = new Value[width];
    Arrays.fill(dense, Value.Blank.BLANK);
    for (int i = 0; i < count; i++) {
      dense[columns[i]] = values[i];
    }
    return new Row(number, new int[0], dense, false);
  }

  /** The same row, hidden by hand or filtered out when the file was saved. */
  public Row asHidden() {
    return new Row(number, columns, values, true);
  }

  /** Whether the clerk does not see the row when she opens the file. */
  public boolean hidden() {
    return hidden;
  }

  /** The row's number as the clerk reads it, 1 for the first. */
  public int number() {
    return number;
  }

  /** The number of columns up to the last one that is not blank. */
  public int width() {
    return columns.length == 0 ? values.length : columns[columns.length - 1] + 1;
  }

  /** The cell's own value, whatever it is merged with; blank where nothing stands. */
  public Value value(int column) {
    int at = columns.length == 0 ? column : Arrays.binarySearch(columns, column);
    return at >= 0 && at < values.length ? values[at] : Value.Blank.BLANK;
  }

  /** The cells that are not blank, from left to right. */
  public List<Cell> cells() {
    return IntStream.range(0, values.length)
        .filter(i -> !values[i].isBlank())
        .mapToObj(
            i -> new Cell(new CellRef(number, columns.length == 0 ? i : columns[i]), values[i]))
        .toList();
  }

  @Override
  public String toString() {
    return number + Arrays.toString(values);
  }
}
