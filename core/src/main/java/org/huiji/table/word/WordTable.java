package org.huiji.table.word;

import java.util.HashMap;
import java.util.Map;
import org.huiji.table.CellRange;
import org.huiji.table.CellRef;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.intake.SheetBuilder;
import org.jspecify.annotations.Nullable;

/** One table: cells may be as wide as several columns, and go on from the row above. */
final class WordTable {

  private final SheetBuilder sheet;
  private final Map<Integer, CellRange> reachingDown = new HashMap<>();
  private int row;
  private int column;
  private int span = 1;
  private boolean begins;
  private boolean goesOn;

  WordTable(SheetBuilder sheet) {
    this.sheet = sheet;
  }

  String at() {
    return new CellRef(row, column).name();
  }

  void start(String name, @Nullable String value, StringBuilder text) {
    switch (name) {
      case "tr" -> {
        sheet.row(++row);
        column = 0;
      }
      case "tc" -> {
        text.setLength(0);
        span = 1;
        begins = false;
        goesOn = false;
      }
      case "gridSpan" -> span = count(value);
      case "gridBefore" -> column = count(value);
      case "vMerge" -> {
        begins = "restart".equals(value);
        goesOn = !begins;
      }
      default -> {}
    }
  }

  private static int count(@Nullable String value) {
    try {
      return value == null ? 1 : Math.clamp(Long.parseLong(value), 0, CellRef.COLUMNS);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  void endCell(String text) {
    CellRange above = reachingDown.get(column);
    if (goesOn && above != null) {
      reachingDown.put(
          column, new CellRange(above.firstRow(), above.firstColumn(), row, above.lastColumn()));
    } else {
      close(reachingDown.remove(column));
      CellRange own = new CellRange(row, column, row, column + Math.max(span, 1) - 1);
      if (begins) {
        reachingDown.put(column, own);
      } else {
        sheet.merge(own);
      }
      sheet.cell(column, Value.of(text));
    }
    column = Math.min(column + Math.max(span, 1), CellRef.COLUMNS - 1);
  }

  private void close(@Nullable CellRange range) {
    if (range != null) {
      sheet.merge(range);
    }
  }

  Sheet build() {
    reachingDown.values().forEach(sheet::merge);
    return sheet.build();
  }
}
