package org.huiji.app.dues.year;

import java.util.Locale;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.view.DuesLine;
import org.huiji.dues.view.DuesStatus;
import org.huiji.member.MemberId;

/**
 * A member in a year: no more than the page shows, as there may be a hundred thousand.
 *
 * @param searched what it is found by, in capitals
 * @param owesSince empty unless it owes and the day has come
 * @param lastReminder empty when none was sent
 */
record YearRow(
    MemberId id,
    String number,
    String name,
    String searched,
    String tier,
    String office,
    String district,
    DuesStatus status,
    YearBalance balance,
    String owesSince,
    String lastReminder) {

  static YearRow of(DuesLine line) {
    String number = line.entry().number() == null ? "" : line.entry().number().text();
    String name = line.entry().member().name();
    String former = String.join(" ", line.entry().member().formerNames());
    return new YearRow(
        line.entry().id(),
        number,
        name,
        (number + " " + name + " " + former).toUpperCase(Locale.ROOT),
        line.tier(),
        line.office(),
        line.district(),
        line.status(),
        line.year(),
        line.owesSince() == null ? "" : line.owesSince().toString(),
        line.reminders().isEmpty() ? "" : line.reminders().getLast().sentOn().toString());
  }

  long owed() {
    return Math.max(0, balance.balance());
  }

  long credit() {
    return Math.max(0, -balance.balance());
  }
}
