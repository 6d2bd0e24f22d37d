package org.huiji.dues.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Says where members stand with their dues today.
 *
 * @param year the present one
 */
record StandingReader(int year, LocalDate today, DuesPolicy policy) {

  /**
   * @param unsettled years that are open or in credit
   * @param present how this year stands
   */
  Map<MemberId, Standing> read(
      List<RegisterEntry> entries, List<YearBalance> unsettled, List<YearBalance> present) {
    Map<MemberId, List<YearBalance>> odd =
        unsettled.stream().collect(groupingBy(YearBalance::member));
    Map<MemberId, YearBalance> now =
        present.stream().collect(toMap(YearBalance::member, Function.identity()));
    Map<MemberId, Standing> standings = HashMap.newHashMap(entries.size());
    for (RegisterEntry entry : entries) {
      List<YearBalance> own = NetBalances.of(odd.getOrDefault(entry.id(), List.of()));
      if (own.stream().anyMatch(one -> one.balance() != 0)) {
        standings.put(entry.id(), unsettled(entry, own));
      } else if (YearReader.belongs(entry)) {
        standings.put(entry.id(), settled(entry, present(own).orElse(now.get(entry.id()))));
      }
    }
    return standings;
  }

  private Optional<YearBalance> present(List<YearBalance> own) {
    return own.stream().filter(one -> one.duesYear() == year).findFirst();
  }

  private Standing unsettled(RegisterEntry entry, List<YearBalance> own) {
    List<YearBalance> open = own.stream().filter(one -> one.balance() > 0).toList();
    if (open.isEmpty()) {
      return new Standing(DuesStatus.PREPAID, -sum(own), null);
    }
    LocalDate since =
        YearReader.overdueSince(policy, entry, open.getFirst().duesYear(), today).orElse(null);
    return new Standing(DuesStatus.OWES, sum(open), since);
  }

  private Standing settled(RegisterEntry entry, @Nullable YearBalance present) {
    YearBalance balance = present == null ? new YearBalance(entry.id(), year, 0, 0, 0, 0) : present;
    return new Standing(DuesStatus.of(balance, YearReader.isFree(policy, entry)), 0, null);
  }

  private static long sum(List<YearBalance> years) {
    return years.stream().mapToLong(YearBalance::balance).sum();
  }
}
