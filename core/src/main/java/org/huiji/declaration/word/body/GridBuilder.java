package org.huiji.declaration.word.body;

import java.util.ArrayList;
import java.util.List;
import org.huiji.declaration.word.body.Block.Grid;
import org.huiji.declaration.word.body.Block.GridCell;
import org.huiji.declaration.word.body.Block.GridRow;
import org.huiji.table.CellRef;
import org.jspecify.annotations.Nullable;

/** A table as it is being read. */
final class GridBuilder {

  private final int number;
  private final List<GridRow> rows = new ArrayList<>();
  private List<GridCell> cells = new ArrayList<>();
  private int column;
  private int span = 1;

  GridBuilder(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Where the cell being read stands. */
  String at() {
    return new CellRef(rows.size() + 1, Math.min(cells.size(), CellRef.COLUMNS - 1)).name();
  }

  void startRow() {
    cells = new ArrayList<>();
    column = 0;
  }

  void skipColumns(@Nullable String count) {
    column += count(count);
  }

  void startCell() {
    span = 1;
  }

  void span(@Nullable String count) {
    span = Math.max(count(count), 1);
  }

  void endCell(String text) {
    cells.add(new GridCell(cells.size(), column, span, text.strip()));
    column = Math.min(column + span, CellRef.COLUMNS);
  }

  void endRow() {
    rows.add(new GridRow(rows.size() + 1, cells));
  }

  Grid build() {
    return new Grid(number, rows);
  }

  private static int count(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
  }
}
