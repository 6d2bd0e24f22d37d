package org.huiji.dues.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.LedgerRepository.Charged;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.Capacity;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.membership.MemberKind;

/**
 * Puts a year's page together.
 *
 * @param today after which nothing is due yet
 */
record YearReader(
    int year,
    LocalDate today,
    DuesPolicy policy,
    Capacity capacity,
    Map<MemberId, List<Charged>> charged,
    Map<MemberId, List<Reminder>> reminders) {

  DuesYear read(List<RegisterEntry> entries, List<YearBalance> balances) {
    Map<MemberId, YearBalance> known = new LinkedHashMap<>();
    balances.forEach(balance -> known.put(balance.member(), balance));
    List<DuesLine> lines = new ArrayList<>(entries.size());
    for (RegisterEntry entry : entries) {
      YearBalance balance = known.get(entry.id());
      if (balance != null || belongs(entry)) {
        lines.add(
            line(entry, balance == null ? new YearBalance(entry.id(), year, 0, 0, 0, 0) : balance));
      }
    }
    return new DuesYear(year, lines);
  }

  private DuesLine line(RegisterEntry entry, YearBalance balance) {
    List<Charged> charges = charged.getOrDefault(entry.id(), List.of());
    DuesStatus status = DuesStatus.of(balance, isFree(policy, entry));
    return new DuesLine(
        entry,
        charges.isEmpty() ? "" : charges.getLast().tier().tier(),
        charges.isEmpty()
            ? capacity.of(entry)
            : capacity.charged(entry, charges.getLast().tier().office()),
        balance,
        status,
        status == DuesStatus.OWES ? overdueSince(policy, entry, year, today).orElse(null) : null,
        reminders.getOrDefault(entry.id(), List.of()));
  }

  /** Whether the association asks nothing of such a member. */
  static boolean isFree(DuesPolicy policy, RegisterEntry entry) {
    return entry.member().kind() == MemberKind.INDIVIDUAL
        && policy.individuals().equals(Optional.of(DuesPolicy.NOT_CHARGED));
  }

  /** Whether dues are its matter: it is a member, on its way out or not. */
  static boolean belongs(RegisterEntry entry) {
    MemberStatus status = entry.member().membership().status();
    return status == MemberStatus.MEMBER || status == MemberStatus.EXIT_PENDING;
  }

  /** The first day of arrears, where it has come. */
  static Optional<LocalDate> overdueSince(
      DuesPolicy policy, RegisterEntry entry, int year, LocalDate today) {
    return policy
        .due(year, entry.member().membership().joined())
        .map(due -> due.plusDays(1))
        .filter(since -> !since.isAfter(today));
  }
}
