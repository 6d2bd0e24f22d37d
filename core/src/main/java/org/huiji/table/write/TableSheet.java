package org.huiji.table.write;

import java.util.List;
import org.huiji.table.Value;

/**
 * A table to be written.
 *
 * @param name of the sheet; what Excel forbids in it is replaced
 * @param title over the table; none when empty
 * @param lines between title and head, each over the whole width: who fills it in, and for whom
 * @param rows as many values each as there are columns; numbers stay numbers, text stays text
 * @param paper it is set up to be printed on, across
 */
public record TableSheet(
    String name,
    String title,
    List<String> lines,
    List<Column> columns,
    Iterable<List<Value>> rows,
    Paper paper) {

  /** What office printers take. */
  public enum Paper {
    A4,
    A3
  }

  public TableSheet {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }

  /** A table without lines under its title, for A4. */
  public TableSheet(String name, String title, List<Column> columns, Iterable<List<Value>> rows) {
    this(name, title, List.of(), columns, rows, Paper.A4);
  }
}
