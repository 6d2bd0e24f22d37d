package org.huiji.dues.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.table.Value;
import org.huiji.table.Value.Date.Precision;

/** Fills a row from left to right. */
final class Cells {

  private static final double FEN = 100;

  private final List<Value> row = new ArrayList<>();

  Cells text(String text) {
    row.add(Value.of(text));
    return this;
  }

  /** Whole 分 become yuan; a double holds every amount that can be written exactly enough. */
  Cells yuan(long fen) {
    row.add(new Value.Numeric(fen / FEN));
    return this;
  }

  /** Nothing where nothing is. */
  Cells yuanOrBlank(long fen) {
    return fen == 0 ? blanks(1) : yuan(fen);
  }

  Cells date(LocalDate date) {
    row.add(new Value.Date(date.atStartOfDay(), Precision.DAY));
    return this;
  }

  Cells blanks(int cells) {
    for (int i = 0; i < cells; i++) {
      row.add(Value.Blank.BLANK);
    }
    return this;
  }

  List<Value> row() {
    return List.copyOf(row);
  }
}
