package org.huiji.table.write;

import java.util.List;
import org.huiji.table.Value;

/**
 * A table to be written.
 *
 * @param name of the sheet; what Excel forbids in it is replaced
 * @param title over the table; none when empty
 * @param rows as many values each as there are columns; numbers stay numbers, text stays text
 */
public record TableSheet(
    String name, String title, List<Column> columns, Iterable<List<Value>> rows) {

  public TableSheet {
    columns = List.copyOf(columns);
  }
}
