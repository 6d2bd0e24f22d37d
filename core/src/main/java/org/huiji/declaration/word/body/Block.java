package org.huiji.declaration.word.body;

import java.util.List;
import java.util.stream.Collectors;
import org.huiji.table.CellRef;
import org.huiji.text.Messages;

/** A piece of a document. */
public sealed interface Block {

  /** A paragraph outside of tables that is not blank. */
  record Paragraph(String text) implements Block {}

  /** A paragraph of a footnote or an endnote. */
  record Note(String text) implements Block {}

  /**
   * A table; one inside a cell is text of that cell.
   *
   * @param number 1 for the document's first
   */
  record Grid(int number, List<GridRow> rows) implements Block {
    public Grid {
      rows = List.copyOf(rows);
    }

    /** Where a cell stands, {@code 表1 B3}: counted as Word counts, merged cells as one. */
    public String name(GridRow row, GridCell cell) {
      String table = Messages.CHINESE.text("table.name-of-table", number);
      return table + " " + CellRef.columnName(cell.index()) + row.number();
    }
  }

  /**
   * A row of a table.
   *
   * @param number 1 for the first
   */
  record GridRow(int number, List<GridCell> cells) {
    public GridRow {
      cells = List.copyOf(cells);
    }

    /** The cells in which something stands. */
    public List<GridCell> written() {
      return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** All that stands in it. */
    public String text() {
      return written().stream().map(GridCell::text).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A cell of a table.
   *
   * @param index 0 for the first of its row
   * @param column where it begins on the table's grid, from 0
   * @param span how many columns of the grid it takes
   * @param text a line for each paragraph or break
   */
  record GridCell(int index, int column, int span, String text) {

    public boolean isBlank() {
      return text.isBlank();
    }

    /** Whether the two stand over each other. */
    public boolean overlaps(GridCell other) {
      return column < other.column + other.span && other.column < column + span;
    }
  }
}
