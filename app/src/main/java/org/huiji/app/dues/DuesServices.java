package org.huiji.app.dues;

import org.huiji.dues.books.YearBooks;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.ledger.Ledger;
import org.huiji.member.Registrar;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.setting.SettingDesk;

/**
 * What the page needs of one data folder. Used off the window's thread.
 *
 * @param changed told, on the window's thread, when something was booked
 */
public record DuesServices(
    Registrar registrar,
    RulebookDesk rules,
    SettingDesk settings,
    Ledger ledger,
    ChargeRun run,
    YearBooks books,
    Runnable changed) {

  /** Who sits at the desk. */
  public String operator() {
    return settings.operator();
  }

  public Rulebook rulebook() {
    return rules.inForce();
  }
}
