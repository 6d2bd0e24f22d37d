package org.huiji.app.dues.year;

import java.util.Locale;
import org.huiji.dues.view.DuesLine;
import org.huiji.member.MemberId;

/** A member in a year, with what is looked up again and again worked out once. */
record YearRow(DuesLine line, String number, String name, String searched) {

  static YearRow of(DuesLine line) {
    String number = line.entry().number() == null ? "" : line.entry().number().text();
    String name = line.entry().member().name();
    String former = String.join(" ", line.entry().member().formerNames());
    return new YearRow(
        line, number, name, (number + " " + name + " " + former).toUpperCase(Locale.ROOT));
  }

  MemberId id() {
    return line.entry().id();
  }

  long owed() {
    return Math.max(0, line.year().balance());
  }

  long credit() {
    return Math.max(0, -line.year().balance());
  }

  String owesSince() {
    return line.owesSince() == null ? "" : line.owesSince().toString();
  }

  String lastReminder() {
    return line.reminders().isEmpty() ? "" : line.reminders().getLast().sentOn().toString();
  }
}
