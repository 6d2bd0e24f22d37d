package org.huiji.table.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
  private final boolean hidden;
  private final List<String> before;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private int[] columns = new int[FIRST_WIDTH];
  private Value[] values = new Value[FIRST_WIDTH];
  private int number;
  private int count;
  private boolean sorted = true;

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
    if (count > 0 && columns[count - 1] >= column) {
      throw intake.damaged(name, new CellRef(number, column).name());
    }
    intake.cell();
    if (count == columns.length) {
      columns = Arrays.copyOf(columns, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    columns[count] = column;
    values[count++] = value;
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
      rows.add(Row.of(number, columns, values, count));
      count = 0;
    }
  }

  public Sheet build() {
    endRow();
    if (!sorted) {
      rows.sort(Comparator.comparingInt(Row::number));
    }
    return new Sheet(name, hidden, before, rows, merged);
  }
}
