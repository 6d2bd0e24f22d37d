package org.huiji.declaration.word.read;

import java.util.List;
import java.util.stream.Collectors;
import org.huiji.declaration.word.body.Block.GridCell;
import org.huiji.declaration.word.body.Block.GridRow;

/** Many covers are tables without lines: the printed word in one cell, the answer in the next. */
final class CoverRows {

  private CoverRows() {}

  /** The row as a line of a cover. */
  static String text(GridRow row) {
    List<String> cells = row.written().stream().map(GridCell::text).map(String::strip).toList();
    if (cells.size() > 1 && !cells.getFirst().contains("：") && !cells.getFirst().contains(":")) {
      return cells.getFirst() + "：" + cells.stream().skip(1).collect(Collectors.joining(" "));
    }
    return String.join(" ", cells);
  }
}
