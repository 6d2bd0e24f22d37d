package org.huiji.dues.view;

import java.util.List;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * One member's account over all years.
 *
 * @param lines by the day they happened
 * @param years where it stands with every year, oldest first
 * @param reminders oldest first
 */
public record Account(
    RegisterEntry entry, List<Line> lines, List<YearBalance> years, List<Reminder> reminders) {

  /**
   * An entry and what was owed after it.
   *
   * @param balance in 分; below nothing when it is the member's credit
   * @param summary as papers and books say it (摘要)
   * @param money that it was part of
   * @param receipt the official one for that money
   * @param reversedBy the entry that took it back
   */
  public record Line(
      LedgerEntry entry,
      long balance,
      String summary,
      @Nullable Money money,
      @Nullable Receipt receipt,
      @Nullable EntryId reversedBy) {}

  public Account {
    lines = List.copyOf(lines);
    years = List.copyOf(years);
    reminders = List.copyOf(reminders);
  }

  /** Owed in the end. */
  public long balance() {
    return lines.isEmpty() ? 0 : lines.getLast().balance();
  }
}
