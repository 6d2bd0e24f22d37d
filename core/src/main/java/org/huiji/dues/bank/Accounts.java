package org.huiji.dues.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.store.ReadTx;

/** Where members stand as a statement is gone through: each line sees what those before it pay. */
final class Accounts {

  private final ReadTx tx;
  private final LedgerRepository ledger;
  private final Map<MemberId, SortedMap<Integer, YearBalance>> known = new HashMap<>();

  Accounts(ReadTx tx, LedgerRepository ledger) {
    this.tx = tx;
    this.ledger = ledger;
  }

  /** Every year of dues of a member, oldest first. */
  List<YearBalance> of(MemberId member) {
    return List.copyOf(years(member).values());
  }

  /** All it owes, in 分; below nothing when it has credit. */
  long owed(MemberId member) {
    return years(member).values().stream().mapToLong(YearBalance::balance).sum();
  }

  void pay(List<Allocation> parts) {
    parts.forEach(
        part ->
            years(part.member())
                .compute(
                    part.duesYear(),
                    (year, before) -> (before == null ? none(part) : before).paying(part.fen())));
  }

  private SortedMap<Integer, YearBalance> years(MemberId member) {
    return known.computeIfAbsent(
        member,
        id -> {
          var years = new TreeMap<Integer, YearBalance>();
          ledger.balances(tx, id).forEach(year -> years.put(year.duesYear(), year));
          return years;
        });
  }

  private static YearBalance none(Allocation part) {
    return new YearBalance(part.member(), part.duesYear(), 0, 0, 0, 0);
  }
}
