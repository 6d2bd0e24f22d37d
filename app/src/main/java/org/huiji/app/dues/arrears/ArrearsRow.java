package org.huiji.app.dues.arrears;

import java.util.List;
import java.util.Locale;
import org.huiji.dues.reminder.Reminder;
import org.huiji.dues.view.Arrears;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/** One who is in arrears, with what is looked up again and again worked out once. */
record ArrearsRow(
    MemberId id,
    String number,
    String name,
    String office,
    String since,
    List<Integer> years,
    long fen,
    List<Long> ages,
    int reminders,
    @Nullable Reminder lastReminder) {

  static ArrearsRow of(Arrears.Line line) {
    List<Reminder> sent = line.reminders();
    return new ArrearsRow(
        line.entry().id(),
        line.entry().number() == null ? "" : line.entry().number().text(),
        line.entry().member().name(),
        line.office(),
        line.since().toString(),
        line.open().stream().map(open -> open.year()).toList(),
        line.fen(),
        line.ages(),
        sent.size(),
        sent.isEmpty() ? null : sent.getLast());
  }

  String yearsSaid() {
    return YearSpans.of(years);
  }

  String lastReminded() {
    return lastReminder == null ? "" : lastReminder.sentOn() + " " + lastReminder.channel();
  }

  /** Whether its name or number has this in it; {@code typed} in capitals. */
  boolean matches(String typed) {
    return name.toUpperCase(Locale.ROOT).contains(typed)
        || number.toUpperCase(Locale.ROOT).contains(typed);
  }
}
