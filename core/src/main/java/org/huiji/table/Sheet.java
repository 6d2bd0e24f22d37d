package org.huiji.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A sheet of a workbook, a table of a Word or web page, or the whole of a text file. */
public final class Sheet {

  private final String name;
  private final boolean hidden;
  private final List<String> before;
  private final List<Row> rows;
  private final MergedCells merged;
  private final BitSet hiddenColumns;

  /** A sheet none of whose columns is hidden. */
  public Sheet(
      String name, boolean hidden, List<String> before, List<Row> rows, List<CellRange> merged) {
    this(name, hidden, before, rows, merged, new BitSet());
  }

  /**
   * A sheet as it was read.
   *
   * @param before the paragraphs between the table before, or the page's beginning, and this one
   * @param rows in order, rows with nothing in them left out
   */
  public Sheet(
      String name,
      boolean hidden,
      List<String> before,
      List<Row> rows,
      List<CellRange> merged,
      BitSet hiddenColumns) {
    this.name = name;
    this.hidden = hidden;
    this.before = List.copyOf(before);
    this.rows = List.copyOf(rows);
    this.merged = new MergedCells(merged);
    this.hiddenColumns = (BitSet) hiddenColumns.clone();
  }

  public String name() {
    return name;
  }

  /** Whether the clerk does not see the sheet when she opens the file. */
  public boolean hidden() {
    return hidden;
  }

  /** Whether the clerk does not see a column, 0 for A, when she opens the file. */
  public boolean isHiddenColumn(int column) {
    return hiddenColumns.get(column);
  }

  /** Paragraphs above a Word table, where districts write who fills in and for whom. */
  public List<String> before() {
    return before;
  }

  /** The rows that hold something, in order; their numbers may leap. */
  public List<Row> rows() {
    return rows;
  }

  public List<CellRange> merged() {
    return merged.ranges();
  }

  /** The row of that number, when something stands in it. */
  public Optional<Row> row(int number) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = rows.get(middle).number();
      if (found == number) {
        return Optional.of(rows.get(middle));
      }
      if (found < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** The merged range a cell belongs to, if any. */
  public Optional<CellRange> mergedAt(int row, int column) {
    return merged.at(row, column);
  }

  /** What a cell says: its own value, or that of the merged range it belongs to. */
  public Value value(Row row, int column) {
    Value own = row.value(column);
    return own.isBlank() && !merged.isEmpty() ? ofRange(row.number(), column) : own;
  }

  /** What a cell says, by the row's number. */
  public Value value(int row, int column) {
    return row(row).map(found -> value(found, column)).orElseGet(() -> ofRange(row, column));
  }

  private Value ofRange(int row, int column) {
    return mergedAt(row, column)
        .flatMap(range -> row(range.firstRow()).map(first -> first.value(range.firstColumn())))
        .orElse(Value.Blank.BLANK);
  }

  @Override
  public String toString() {
    return name + " (" + rows.size() + " rows)";
  }
}
