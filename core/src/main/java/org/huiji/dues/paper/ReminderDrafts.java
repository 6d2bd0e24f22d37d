package org.huiji.dues.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.document.paper.Letter;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.paper.DuesPaperRepository.About;
import org.huiji.dues.reminder.Reminder;
import org.huiji.dues.reminder.ReminderRepository;
import org.huiji.dues.view.OpenYear;
import org.huiji.dues.view.OpenYears;
import org.huiji.dues.view.OpenYears.Joined;
import org.huiji.member.RegisterEntry;
import org.huiji.setting.BankAccount;
import org.huiji.store.ReadTx;
import org.huiji.text.ChineseDate;
import org.huiji.text.Message;

/**
 * Drafts reminders of everything open up to a year whose day has come. A letter is written down as
 * sent on the day it bears, so that day cannot be still to come.
 */
record ReminderDrafts(
    Addresses addresses,
    LedgerRepository ledger,
    ReminderRepository reminders,
    DocumentRepository documents,
    OpenYears overdue,
    int year,
    Letter letter,
    BankAccount account,
    LocalDate today)
    implements Drafts {

  @Override
  public Draft draft(ReadTx tx, DuesSubject subject) {
    RegisterEntry entry = addresses.member(subject);
    String name = entry.member().name();
    if (letter.on().isAfter(today)) {
      return new Draft.None(subject, name, Message.of("dues.future", letter.on(), today));
    }
    List<YearBalance> years = NetBalances.of(ledger.balances(tx, entry.id()));
    Set<Integer> due =
        overdue.of(years, Joined.of(List.of(entry))).getOrDefault(entry.id(), List.of()).stream()
            .map(OpenYear::year)
            .filter(one -> one <= year)
            .collect(Collectors.toSet());
    if (due.isEmpty()) {
      return new Draft.None(
          subject, name, Message.of("duespaper.nothing-due", name, String.valueOf(year)));
    }
    List<YearBalance> open = years.stream().filter(one -> due.contains(one.duesYear())).toList();
    List<String> history = history(tx, entry, due);
    return new Draft.Ready(
        subject,
        entry,
        name,
        open.stream().mapToLong(YearBalance::balance).sum(),
        new About(year, null, null),
        open.stream().map(YearBalance::duesYear).toList(),
        number ->
            new DuesReminder(
                letter,
                number,
                Addressee.of(entry),
                open,
                overdue.policy().dueDay().isPresent(),
                history,
                account));
  }

  private List<String> history(ReadTx tx, RegisterEntry entry, Set<Integer> years) {
    List<String> history = new ArrayList<>();
    for (Reminder reminder : reminders.of(tx, entry.id())) {
      if (years.contains(reminder.duesYear()) && !reminder.sentOn().isAfter(letter.on())) {
        String how =
            Optional.ofNullable(reminder.document())
                .flatMap(id -> documents.find(tx, id))
                .map(IssuedDocument::number)
                .map(number -> reminder.channel() + "，" + number)
                .orElse(reminder.channel());
        history.add(ChineseDate.arabic(reminder.sentOn()) + "（" + how + "）");
      }
    }
    return history.stream().distinct().toList();
  }
}
