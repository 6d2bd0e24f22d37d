package org.huiji.dues.export;

import java.util.List;
import org.huiji.table.Value;
import org.huiji.table.write.Column;

/**
 * A list of the dues for paper and for Excel: the same columns and the same figures on both.
 *
 * @param title with the association's name
 * @param notes lines under the title, for example the day and the sums
 * @param total the last row, under all others
 */
public record DuesSheet(
    String title,
    List<String> notes,
    List<Column> columns,
    List<List<Value>> rows,
    List<Value> total) {

  public DuesSheet {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    total = List.copyOf(total);
  }
}
