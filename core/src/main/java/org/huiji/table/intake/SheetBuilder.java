package org.huiji.table.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.huiji.table.Cell;
import org.huiji.table.CellRange;
import org.huiji.table.CellRef;
import org.huiji.table.FileRefused;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.text.Message;

/** Gathers one sheet, cell by cell. */
public final class SheetBuilder {

  private static final int MAX_MERGED = 200_000;
  private static final int FIRST_WIDTH = 32;

  private final Intake intake;
  private final String name;
  private boolean hidden;
  private final List<String> before;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private int[] columns = new int[FIRST_WIDTH];
  private Value[] values = new Value[FIRST_WIDTH];
  private int number;
  private int count;
  private boolean sorted = true;
  private boolean cellsSorted = true;

  public SheetBuilder(Intake intake, String name, boolean hidden, List<String> before) {
    this.intake = intake;
    this.name = name;
    this.hidden = hidden;
    this.before = before;
  }

  public String name() {
    return name;
  }

  /** Begins a row; the one before is finished. */
  public void row(int rowNumber) {
    endRow();
    sorted &= rowNumber > number;
    number = rowNumber;
  }

  /** Puts a value into the current row. Blanks are dropped. */
  public void cell(int column, Value value) {
    if (value.isBlank()) {
      return;
    }
    cellsSorted &= count == 0 || columns[count - 1] < column;
    intake.cell();
    put(column, value);
  }

  private void put(int column, Value value) {
    if (count == columns.length) {
      columns = Arrays.copyOf(columns, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    columns[count] = column;
    values[count++] = value;
  }

  /** The sheet is not seen. */
  public void hide() {
    hidden = true;
  }

  /** The row of that number is not seen. */
  public void hideRow(int rowNumber) {
    hiddenRows.set(rowNumber);
  }

  /** The columns from the first to the last, 0 for A, are not seen. */
  public void hideColumns(int first, int last) {
    int end = Math.min(last, CellRef.COLUMNS - 1);
    if (first >= 0 && first <= end) {
      hiddenColumns.set(first, end + 1);
    }
  }

  public void merge(CellRange range) {
    if (range.isSingle()) {
      return;
    }
    if (merged.size() == MAX_MERGED) {
      throw new FileRefused(Message.of("table.too-many-merged", intake.file(), name, MAX_MERGED));
    }
    merged.add(range);
  }

  private void endRow() {
    if (count > 0) {
      if (!cellsSorted) {
        sortCells();
      }
      rows.add(Row.of(number, columns, values, count));
      count = 0;
      cellsSorted = true;
    }
  }

  /**
   * Some programs write the cells of a row in any order; two at one place contradict each other.
   */
  private void sortCells() {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      order[i] = ((long) columns[i] << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    Value[] sortedValues = new Value[values.length];
    for (int i = 0; i < count; i++) {
      columns[i] = (int) (order[i] >> Integer.SIZE);
      sortedValues[i] = values[(int) order[i]];
      if (i > 0 && columns[i - 1] == columns[i]) {
        throw intake.damaged(name, new CellRef(number, columns[i]).name());
      }
    }
    values = sortedValues;
  }

  public Sheet build() {
    endRow();
    if (!sorted) {
      sortRows();
    }
    rows.replaceAll(row -> hiddenRows.get(row.number()) ? row.asHidden() : row);
    return new Sheet(name, hidden, before, rows, merged, hiddenColumns);
  }

  /** Rows may come in any order, and a row in several pieces. */
  private void sortRows() {
    rows.sort(Comparator.comparingInt(Row::number));
    List<Row> pieces = List.copyOf(rows);
    rows.clear();
    for (Row piece : pieces) {
      boolean goesOn = !rows.isEmpty() && rows.getLast().number() == piece.number();
      rows.add(goesOn ? joined(rows.removeLast(), piece) : piece);
    }
  }

  private Row joined(Row one, Row other) {
    number = one.number();
    cellsSorted = false;
    for (Row piece : List.of(one, other)) {
      for (Cell cell : piece.cells()) {
        put(cell.at().column(), cell.value());
      }
    }
    sortCells();
    Row joined = Row.of(number, columns, values, count);
    count = 0;
    return joined;
  }
}
