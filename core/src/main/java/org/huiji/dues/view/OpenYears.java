package org.huiji.dues.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the years of dues that are open, after the member's credit, although their last day has
 * passed.
 *
 * @param on the day it is looked at
 */
public record OpenYears(LocalDate on, DuesPolicy policy) {

  /** When somebody joined, where that is known. */
  public interface Joined extends Function<MemberId, @Nullable PartialDate> {

    /** As these are described. */
    static Joined of(List<RegisterEntry> entries) {
      Map<MemberId, PartialDate> known = new HashMap<>();
      for (RegisterEntry entry : entries) {
        PartialDate joined = entry.member().membership().joined();
        if (joined != null) {
          known.put(entry.id(), joined);
        }
      }
      return known::get;
    }
  }

  /**
   * By member, the oldest first.
   *
   * @param balances by member, then by year, the oldest first
   */
  public Map<MemberId, List<OpenYear>> of(List<YearBalance> balances, Joined joined) {
    Map<MemberId, List<OpenYear>> open = new HashMap<>();
    for (YearBalance balance : NetBalances.of(balances)) {
      if (balance.balance() > 0) {
        policy
            .due(balance.duesYear(), joined.apply(balance.member()))
            .filter(due -> due.isBefore(on))
            .ifPresent(
                due ->
                    open.computeIfAbsent(balance.member(), _ -> new ArrayList<>())
                        .add(open(balance, due)));
      }
    }
    return open;
  }

  /** Those who owe, but by when is not decided: they joined after the day on which others pay. */
  public Set<MemberId> undecided(List<YearBalance> balances, Joined joined) {
    return NetBalances.of(balances).stream()
        .filter(balance -> balance.balance() > 0)
        .filter(balance -> policy.due(balance.duesYear(), joined.apply(balance.member())).isEmpty())
        .map(YearBalance::member)
        .collect(Collectors.toSet());
  }

  private OpenYear open(YearBalance balance, LocalDate due) {
    int years = Period.between(due, on).getYears();
    return new OpenYear(balance.duesYear(), balance.balance(), due, years);
  }
}
