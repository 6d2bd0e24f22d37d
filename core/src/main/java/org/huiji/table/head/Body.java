package org.huiji.table.head;

import java.util.ArrayList;
import java.util.List;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;

/** The rows below a head. */
public final class Body {

  /** Longer gaps are not a row forgotten but the end of a part; their rows are not listed. */
  private static final int LONGEST_GAP = 100;

  private Body() {}

  /** Every row below the head, empty ones between others included, each judged. */
  public static List<BodyRow> of(Sheet sheet, Head head) {
    RowKinds kinds = new RowKinds(head);
    List<BodyRow> body = new ArrayList<>();
    int before = head.lastRow();
    for (Row row : sheet.rows()) {
      if (row.number() > head.lastRow()) {
        gap(body, before, row.number());
        body.add(new BodyRow(row, kinds.skip(row)));
        before = row.number();
      }
    }
    return List.copyOf(body);
  }

  private static void gap(List<BodyRow> body, int before, int next) {
    for (int number = before + 1; number < next && next - before <= LONGEST_GAP; number++) {
      body.add(new BodyRow(Row.of(number, new int[0], new Value[0], 0), Skip.EMPTY));
    }
  }
}
