package org.huiji.declaration.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an import of declarations will do, row by row, before it does it.
 *
 * @param sameFile the earlier import of the very same file, if any
 */
public record IntakePreview(
    Delivery delivery, List<IntakeRow> rows, @Nullable ImportBatch sameFile) {

  public IntakePreview {
    rows = List.copyOf(rows);
  }

  public Arrival arrival() {
    return delivery.arrival();
  }

  public IntakeDesk desk() {
    return delivery.desk();
  }

  /** Every verdict, with 0 for those no row has. */
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

  /** How many rows will change what is kept. */
  public int taking() {
    return count(Verdict.NEW) + count(Verdict.UPDATE);
  }

  /** Names a row among all that came together. */
  Place place(IntakeRow row) {
    return new Place(delivery.number(), row.row(), row.incoming().file());
  }

  public Optional<IntakeRow> row(int number) {
    return rows.stream().filter(row -> row.row() == number).findFirst();
  }
}
