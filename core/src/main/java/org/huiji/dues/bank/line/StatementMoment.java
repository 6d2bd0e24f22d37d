package org.huiji.dues.bank.line;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.Reading;

/**
 * When money moved: a day and, where the bank writes it, a time, in one cell or in two, such as
 * {@code 20260305102133}, {@code 2026-03-05-10.21.33} or {@code 2026年3月5日 10:21}.
 */
final class StatementMoment {

  private static final Pattern STAMP = Pattern.compile("([0-9]{8})[\\s-]*([0-9]{6})[0-9]{0,3}");
  private static final Pattern DAY_AND_MORE =
      Pattern.compile(
          "([0-9]{4}\\s?[-/.年]\\s?[0-9]{1,2}\\s?[-/.月]\\s?[0-9]{1,2}日?|[0-9]{8})[\\sT-]*([0-9]{1,2}[:.：时].*)");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{1,2}[:：时][0-9]{2}(?:[:：分][0-9]{2})?)");
  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{2}(?:\\.[0-9]{2})?");

  private StatementMoment() {}

  /** Whether a text begins with a day. */
  static boolean isDay(String text) {
    return day(text).value().isPresent();
  }

  /** The day a text begins with. */
  static Reading<LocalDate> day(String text) {
    Matcher stamp = STAMP.matcher(text);
    Matcher more = DAY_AND_MORE.matcher(text);
    String day = stamp.matches() ? stamp.group(1) : more.matches() ? more.group(1) : text;
    Reading<PartialDate> reading = PartialDate.parse(day);
    Optional<LocalDate> exact = reading.value().flatMap(PartialDate::exact);
    return exact.isPresent()
        ? Reading.of(exact.get())
        : new Reading.Refused<>(reading.refusal().orElse(Message.of("bank.no-day", text)));
  }

  /** The time in a text, as the bank writes it, or empty. */
  static String time(String text) {
    Matcher stamp = STAMP.matcher(text);
    if (stamp.matches()) {
      return stamp.group(2);
    }
    Matcher more = DAY_AND_MORE.matcher(text);
    String behind = more.matches() ? more.group(2) : "";
    Matcher dotted = DOTTED.matcher(behind);
    if (dotted.lookingAt()) {
      return dotted.group();
    }
    Matcher found = TIME.matcher(behind.isEmpty() ? text : behind);
    return found.find() ? found.group(1) : "";
  }
}
