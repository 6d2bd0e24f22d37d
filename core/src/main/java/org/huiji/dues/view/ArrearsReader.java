package org.huiji.dues.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.reminder.Reminder;
import org.huiji.dues.view.OpenYears.Joined;
import org.huiji.member.Capacity;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;

/** Puts the arrears of a day together. */
record ArrearsReader(OpenYears years, Capacity capacity) {

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
    Joined joined = Joined.of(entries);
    Map<MemberId, List<OpenYear>> open = years.of(balances, joined);
    Set<MemberId> asked = years.undecided(balances, joined);
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
    return new Arrears(
        years.on(), lines, entries.stream().filter(one -> asked.contains(one.id())).toList());
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
