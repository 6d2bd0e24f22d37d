package org.huiji.table.head;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;

/** Sheets written down in a test. */
final class TestSheets {

  private TestSheets() {}

  @SafeVarargs
  static Sheet of(List<String>... lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Value[] values = lines[i].stream().map(Value::of).toArray(Value[]::new);
      int[] columns = IntStream.range(0, values.length).toArray();
      rows.add(Row.of(i + 1, columns, values, values.length));
    }
    return new Sheet("Sheet1", false, List.of(), rows, List.of());
  }
}
