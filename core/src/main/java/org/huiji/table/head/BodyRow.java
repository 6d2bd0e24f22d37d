package org.huiji.table.head;

import org.huiji.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row below the head.
 *
 * @param row with its cells; without any when the row is empty
 * @param skip why it holds no data; none when it does
 */
public record BodyRow(Row row, @Nullable Skip skip) {

  public int number() {
    return row.number();
  }

  public boolean isData() {
    return skip == null;
  }
}
