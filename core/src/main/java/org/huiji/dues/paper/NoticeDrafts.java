package org.huiji.dues.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.document.paper.Letter;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.paper.DuesPaperRepository.About;
import org.huiji.member.Capacity;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.setting.BankAccount;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Drafts notices to pay.
 *
 * @param schedule the standard of that year
 * @param charged what was charged for that year
 */
record NoticeDrafts(
    Addresses addresses,
    LedgerRepository ledger,
    int year,
    Letter letter,
    Capacity capacity,
    FeeSchedule schedule,
    DuesPolicy policy,
    BankAccount account,
    Map<MemberId, List<LedgerRepository.Charged>> charged)
    implements Drafts {

  @Override
  public Draft draft(ReadTx tx, DuesSubject subject) {
    RegisterEntry entry = addresses.member(subject);
    String name = entry.member().name();
    List<LedgerRepository.Charged> charges = charged.getOrDefault(entry.id(), List.of());
    if (charges.isEmpty()) {
      return new Draft.None(
          subject, name, Message.of("duespaper.not-charged", name, String.valueOf(year)));
    }
    List<YearBalance> years = NetBalances.of(ledger.balances(tx, entry.id()));
    YearBalance own =
        years.stream().filter(one -> one.duesYear() == year).findFirst().orElseThrow();
    if (own.balance() <= 0) {
      return new Draft.None(
          subject, name, Message.of("duespaper.settled", name, String.valueOf(year)));
    }
    Optional<LocalDate> due = policy.due(year, entry.member().membership().joined());
    if (due.isEmpty()) {
      return new Draft.None(subject, name, Message.of("duespaper.no-period", name));
    }
    List<YearBalance> former =
        years.stream().filter(one -> one.duesYear() < year && one.balance() > 0).toList();
    LedgerRepository.Charged last = charges.getLast();
    return new Draft.Ready(
        subject,
        entry,
        name,
        DuesNotice.fen(own, former),
        new About(year, null, null),
        List.of(year),
        number ->
            new DuesNotice(
                letter,
                number,
                Addressee.of(entry),
                capacity.charged(entry, last.tier().office()),
                last.tier().tier(),
                schedule.basis() == null ? "" : schedule.basis(),
                adopted(schedule.adoption()),
                schedule.authority(),
                own,
                former,
                policy.dueDay().flatMap(_ -> due).orElse(null),
                account));
  }

  private static @Nullable LocalDate adopted(@Nullable Adoption adoption) {
    return adoption == null ? null : adoption.on();
  }
}
