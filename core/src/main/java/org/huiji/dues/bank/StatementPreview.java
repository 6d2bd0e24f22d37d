package org.huiji.dues.bank;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.dues.ledger.Allocation;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.Verdict;
import org.huiji.table.head.Head;
import org.jspecify.annotations.Nullable;

/**
 * What an import will do, row by row, before it does it.
 *
 * @param sameFile the earlier import of the very same file, if any
 */
public record StatementPreview(
    StatementFile file,
    Head head,
    BankDesk desk,
    List<StatementRow> rows,
    @Nullable ImportBatch sameFile) {

  public StatementPreview {
    rows = List.copyOf(rows);
  }

  public Map<Verdict, Integer> counts() {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
    return counts;
  }

  public int count(Verdict verdict) {
    return counts().getOrDefault(verdict, 0);
  }

  /** The lines that wait for the clerk's word, as they stand in the file. */
  public List<StatementRow> open() {
    return rows.stream().filter(StatementRow::isOpen).toList();
  }

  /** All that is booked, in 分. */
  public long fen() {
    return rows.stream().flatMap(row -> row.parts().stream()).mapToLong(Allocation::fen).sum();
  }

  public Optional<StatementRow> row(int number) {
    return rows.stream().filter(row -> row.row() == number).findFirst();
  }
}
