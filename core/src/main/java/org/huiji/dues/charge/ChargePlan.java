package org.huiji.dues.charge;

import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.rulebook.fee.FeeSchedule;

/**
 * What a run would do, member by member.
 *
 * @param reference the day whose office decides
 */
public record ChargePlan(
    int year, LocalDate reference, FeeSchedule schedule, List<ChargeRow> rows) {

  public ChargePlan {
    rows = List.copyOf(rows);
  }

  public long count(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** All that is charged now, in 分. */
  public long fen() {
    return rows.stream().mapToLong(ChargeRow::fen).sum();
  }
}
