package org.huiji.dues.view;

import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * A member in a year of dues.
 *
 * @param tier name of the tier it was charged by; empty when it was not charged
 * @param office what it was when charged, as papers say it; what it is now when not charged
 * @param owesSince the day its dues were to be paid; none unless it owes and that day has passed
 * @param reminders sent for this year, oldest first
 */
public record DuesLine(
    RegisterEntry entry,
    String tier,
    String office,
    YearBalance year,
    DuesStatus status,
    @Nullable LocalDate owesSince,
    List<Reminder> reminders) {

  public DuesLine {
    reminders = List.copyOf(reminders);
  }

  /** The district it is kept under; empty when none. */
  public String district() {
    String district = entry.member().district();
    return district == null ? "" : district;
  }
}
