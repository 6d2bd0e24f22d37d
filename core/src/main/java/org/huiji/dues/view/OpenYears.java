package org.huiji.dues.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;

/**
 * Finds the years of dues that are open, after the member's credit, although their day has come.
 *
 * @param on the day it is looked at
 */
public record OpenYears(LocalDate on, DuesPolicy policy) {

  /**
   * By member, the oldest first.
   *
   * @param balances by member, then by year, the oldest first
   */
  public Map<MemberId, List<OpenYear>> of(List<YearBalance> balances) {
    Map<Integer, LocalDate> due = new HashMap<>();
    Map<MemberId, List<OpenYear>> open = new HashMap<>();
    for (YearBalance balance : NetBalances.of(balances)) {
      if (balance.balance() > 0) {
        int year = balance.duesYear();
        LocalDate since = due.computeIfAbsent(year, one -> YearReader.due(policy, one));
        if (!since.isAfter(on)) {
          open.computeIfAbsent(balance.member(), _ -> new ArrayList<>())
              .add(
                  new OpenYear(
                      year, balance.balance(), since, Period.between(since, on).getYears()));
        }
      }
    }
    return open;
  }
}
