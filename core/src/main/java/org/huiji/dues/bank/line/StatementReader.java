package org.huiji.dues.bank.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.table.Sheet;
import org.huiji.table.head.BodyRow;
import org.huiji.table.head.Head;

/** Reads a whole statement: which way money went often shows only in the lines together. */
public final class StatementReader {

  private StatementReader() {}

  /** The lines by their row's number, in the order of the file. */
  public static Map<Integer, StatementLine> read(Sheet sheet, Head head, List<BodyRow> body) {
    var reader = new LineReader(sheet, head);
    List<BodyRow> data = body.stream().filter(BodyRow::isData).toList();
    var money = new LinkedHashMap<Integer, MoneyCells>();
    var steps = new ArrayList<BalanceTrail.Step>();
    for (BodyRow row : data) {
      boolean isLine = !reader.isNoLine(row.row());
      if (isLine) {
        money.put(row.number(), reader.money(row.row()));
      }
      MoneyCells cells = money.get(row.number());
      steps.add(reader.step(row.row(), cells == null ? 0 : cells.fen()));
    }
    var flows = new Flows(List.copyOf(money.values()), BalanceTrail.of(steps));
    var lines = new LinkedHashMap<Integer, StatementLine>();
    for (BodyRow row : data) {
      MoneyCells cells = money.get(row.number());
      if (cells != null) {
        lines.put(row.number(), reader.line(row.row(), cells, flows.of(cells)));
      }
    }
    return lines;
  }
}
