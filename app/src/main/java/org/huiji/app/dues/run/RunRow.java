package org.huiji.app.dues.run;

import java.util.Locale;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.member.Capacity;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;

/**
 * A member in the preview of a run, in words that are worked out once.
 *
 * @param office that decides the tier; where none does, what the member is now
 * @param tier empty where nothing is charged
 * @param officeAsked whether it waits for the answer since when it holds its office
 */
record RunRow(
    MemberId id,
    String number,
    String name,
    String office,
    String tier,
    long fen,
    Outcome outcome,
    Message why,
    boolean officeAsked) {

  static RunRow of(ChargeRow row, Capacity capacity) {
    RegisterEntry entry = row.entry();
    return new RunRow(
        entry.id(),
        entry.number() == null ? "" : entry.number().text(),
        entry.member().name(),
        capacity.charged(entry, row.tier() == null ? null : row.tier().office()),
        row.tier() == null ? "" : row.tier().tier(),
        row.fen(),
        row.outcome(),
        row.why(),
        row.isOfficeAsked());
  }

  /** Whether its name or number has this in it; {@code typed} in capitals. */
  boolean matches(String typed) {
    return name.toUpperCase(Locale.ROOT).contains(typed)
        || number.toUpperCase(Locale.ROOT).contains(typed);
  }
}
