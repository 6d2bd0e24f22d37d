package org.huiji.app.widget;

import java.time.LocalDate;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.Reading;

/** Dates where the day itself is needed, typed in any way a clerk writes one. */
public final class Days {

  private Days() {}

  /** A field for such a date. */
  public static Entry<LocalDate> required() {
    return Entry.required(Days::read);
  }

  /** The day; refused when only the month or year is said. */
  public static Reading<LocalDate> read(String text) {
    return switch (PartialDate.parse(text)) {
      case Reading.Refused<PartialDate>(Message reason) -> new Reading.Refused<>(reason);
      case Reading.Understood<PartialDate>(PartialDate date) ->
          date.exact().map(Reading::of).orElseGet(() -> Reading.refused("widget.day-needed", text));
    };
  }
}
