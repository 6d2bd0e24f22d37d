package org.huiji.dues.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What is owed after credit: what a member paid beyond the dues of one year counts for the oldest
 * years it owes. Nothing is booked by it; the entries stay with the years they are for.
 */
public final class NetBalances {

  private NetBalances() {}

  /**
   * Counts credit against what is open.
   *
   * @param balances by member, then by year, the oldest first
   * @return as many, in the same order
   */
  public static List<YearBalance> of(List<YearBalance> balances) {
    List<YearBalance> net = new ArrayList<>(balances.size());
    int from = 0;
    for (int to = 1; to <= balances.size(); to++) {
      if (to == balances.size() || !balances.get(to).member().equals(balances.get(from).member())) {
        net.addAll(ofOne(balances.subList(from, to)));
        from = to;
      }
    }
    return net;
  }

  private static List<YearBalance> ofOne(List<YearBalance> years) {
    long credit = 0;
    long open = 0;
    for (YearBalance year : years) {
      credit += Math.max(0, -year.balance());
      open += Math.max(0, year.balance());
    }
    long give = Math.min(credit, open);
    if (give == 0) {
      return years;
    }
    long take = give;
    List<YearBalance> net = new ArrayList<>(years.size());
    for (YearBalance year : years) {
      long balance = year.balance();
      long part = balance > 0 ? Math.min(give, balance) : -Math.min(take, -balance);
      if (part > 0) {
        give -= part;
      } else {
        take += part;
      }
      net.add(year.paying(part));
    }
    return net;
  }
}
