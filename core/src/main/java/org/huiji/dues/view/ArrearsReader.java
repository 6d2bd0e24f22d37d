package org.huiji.dues.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** Puts the arrears of a day together. */
record ArrearsReader(LocalDate on, DuesPolicy policy, Capacity capacity) {

  private static final Comparator<Arrears.Line> LONGEST_FIRST =
      Comparator.comparing(Arrears.Line::since)
          .thenComparing(Comparator.comparingLong(Arrears.Line::fen).reversed());

  /**
   * @param reminders of a year, by member
   */
  Arrears read(
      List<RegisterEntry> entries,
      List<YearBalance> balances,
      IntFunction<Map<MemberId, List<Reminder>>> reminders) {
    Map<MemberId, List<OpenYear>> open = open(balances);
    Map<MemberId, List<Reminder>> sent = sent(open.values(), reminders);
    List<Arrears.Line> lines = new ArrayList<>();
    for (RegisterEntry entry : entries) {
      List<OpenYear> own = open.get(entry.id());
      if (own != null) {
        lines.add(
            new Arrears.Line(
                entry, capacity.of(entry), own, sent.getOrDefault(entry.id(), List.of())));
      }
    }
    lines.sort(LONGEST_FIRST);
    return new Arrears(on, lines);
  }

  Map<MemberId, List<OpenYear>> open(List<YearBalance> balances) {
    Map<Integer, @Nullable LocalDate> due = new HashMap<>();
    Map<MemberId, List<OpenYear>> open = new HashMap<>();
    for (YearBalance balance : balances) {
      if (balance.balance() > 0) {
        int year = balance.duesYear();
        LocalDate since =
            Objects.requireNonNull(due.computeIfAbsent(year, one -> YearReader.due(policy, one)));
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

  /** Reminders for the open years, oldest first. */
  private static Map<MemberId, List<Reminder>> sent(
      Collection<List<OpenYear>> open, IntFunction<Map<MemberId, List<Reminder>>> reminders) {
    var years = new TreeSet<Integer>();
    open.forEach(own -> own.forEach(year -> years.add(year.year())));
    Map<MemberId, List<Reminder>> sent = new HashMap<>();
    for (int year : years) {
      reminders
          .apply(year)
          .forEach(
              (member, some) -> sent.computeIfAbsent(member, _ -> new ArrayList<>()).addAll(some));
    }
    sent.values().forEach(all -> all.sort(Comparator.comparing(Reminder::sentOn)));
    return sent;
  }
}
