package org.huiji.dues.paper;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.view.OpenYears;
import org.huiji.dues.view.OpenYears.Joined;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.store.ReadTx;

/** Finds for whom papers are wanted. */
record WantedPapers(DuesRecords records) {

  List<DuesSubject> pending(
      ReadTx tx, DocumentKind kind, int year, ValidDuesPapers valid, LocalDate today) {
    if (kind == DocumentKind.PAYMENT_CONFIRMATION) {
      return records.papers().money(tx, year).stream()
          .filter(money -> !valid.has(money))
          .<DuesSubject>map(DuesSubject.Arrived::new)
          .toList();
    }
    List<YearBalance> unsettled = NetBalances.of(records.ledger().unsettled(tx));
    Set<MemberId> owing = new LinkedHashSet<>();
    for (YearBalance balance : unsettled) {
      boolean wanted = kind != DocumentKind.DUES_NOTICE || balance.charged() > 0;
      if (balance.duesYear() == year
          && balance.balance() > 0
          && wanted
          && !valid.has(balance.member(), year)) {
        owing.add(balance.member());
      }
    }
    if (kind == DocumentKind.DUES_REMINDER) {
      owing.retainAll(overdue(tx, unsettled, year, today));
    }
    return records.members().asOf(tx, today).stream()
        .map(RegisterEntry::id)
        .filter(owing::contains)
        .<DuesSubject>map(DuesSubject.Of::new)
        .toList();
  }

  List<DuesSubject> of(ReadTx tx, DocumentKind kind, int year, List<MemberId> members) {
    if (kind != DocumentKind.PAYMENT_CONFIRMATION) {
      return members.stream().<DuesSubject>map(DuesSubject.Of::new).toList();
    }
    Set<DuesSubject> money = new LinkedHashSet<>();
    for (MemberId member : members) {
      List<LedgerEntry> entries = records.ledger().ofMember(tx, member);
      Map<EntryId, EntryId> back =
          records.ledger().reversals(tx, entries.stream().map(LedgerEntry::id).toList());
      for (LedgerEntry entry : entries) {
        if (entry.duesYear() == year
            && entry.ground() instanceof Ground.Received(MoneyId id)
            && !back.containsKey(entry.id())) {
          money.add(new DuesSubject.Arrived(id));
        }
      }
    }
    return List.copyOf(money);
  }

  /** A reminder is only for what is due by now. */
  private Set<MemberId> overdue(ReadTx tx, List<YearBalance> unsettled, int year, LocalDate today) {
    var years = new OpenYears(today, DuesPolicy.of(records.settings().all(tx)));
    return years
        .of(
            unsettled.stream().filter(balance -> balance.duesYear() == year).toList(),
            Joined.of(records.members().outlines(tx, today)))
        .keySet();
  }
}
