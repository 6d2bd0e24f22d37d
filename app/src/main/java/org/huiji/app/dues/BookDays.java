package org.huiji.app.dues;

import java.time.LocalDate;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.text.Reading;

/**
 * The days that can be booked: none to come, none in a closed year.
 *
 * @param lastClosed the newest closed year; a year before all when none is
 */
public record BookDays(LocalDate today, int lastClosed) {

  /** A field for such a day, filled with today. */
  public Entry<LocalDate> open() {
    Entry<LocalDate> day = Entry.required(this::readOpen);
    day.fill(today.toString());
    return day;
  }

  /** A field for a day on which nothing is booked, such as that of a letter; filled with today. */
  public Entry<LocalDate> past() {
    Entry<LocalDate> day = Entry.required(this::readPast);
    day.fill(today.toString());
    return day;
  }

  private Reading<LocalDate> readOpen(String text) {
    return readPast(text) instanceof Reading.Understood<LocalDate>(LocalDate day)
            && day.getYear() <= lastClosed
        ? Reading.refused("dues.year-closed", day, lastClosed, lastClosed + 1)
        : readPast(text);
  }

  private Reading<LocalDate> readPast(String text) {
    return Days.read(text) instanceof Reading.Understood<LocalDate>(LocalDate day)
            && day.isAfter(today)
        ? Reading.refused("dues.future", day, today)
        : Days.read(text);
  }
}
