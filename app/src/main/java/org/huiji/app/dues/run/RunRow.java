package org.huiji.app.dues.run;

import java.util.Locale;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Message;

/**
 * A member in the preview of a run, in words that are worked out once.
 *
 * @param office that decides the tier; where none does, what the register says
 * @param tier empty where nothing is charged
 */
record RunRow(
    MemberId id,
    String number,
    String name,
    String office,
    String tier,
    long fen,
    Outcome outcome,
    Message why) {

  static RunRow of(ChargeRow row, Rulebook rulebook) {
    RegisterEntry entry = row.entry();
    return new RunRow(
        entry.id(),
        entry.number() == null ? "" : entry.number().text(),
        entry.member().name(),
        office(row, rulebook),
        row.tier() == null ? "" : row.tier().tier(),
        row.fen(),
        row.outcome(),
        row.why());
  }

  private static String office(ChargeRow row, Rulebook rulebook) {
    String decided = row.tier() == null ? null : row.tier().office();
    if (decided != null) {
      return name(rulebook, decided);
    }
    return row.entry().member().membership().offices().stream()
        .map(id -> name(rulebook, id))
        .findFirst()
        .orElse("");
  }

  private static String name(Rulebook rulebook, String office) {
    return rulebook.office(office).map(Office::name).orElse(office);
  }

  /** Whether its name or number has this in it; {@code typed} in capitals. */
  boolean matches(String typed) {
    return name.toUpperCase(Locale.ROOT).contains(typed)
        || number.toUpperCase(Locale.ROOT).contains(typed);
  }
}
