package org.huiji.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, a month of a year, or a day. Old registers often say only
 * 2021年6月.
 *
 * @param year from 1900 to 2199
 * @param month from 1 to 12, none when only the year is known
 * @param day none when only the year or month is known
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final Pattern JANUARY_OR_OCTOBER = Pattern.compile("(?:19|20|21)[0-9]{2}\\.1");
  private static final Pattern NO_DATE =
      Pattern.compile(
          "0|(?:1900[-./年]0?1[-./月]00?|1899[-./年]12[-./月]3[01]|0000[-./]00[-./]00|00000000)日?"
              + "(?:[ T]+0{1,2}:00(?::00)?(?:\\.0+)?)?");

  /** By the first day each may mean; of two that begin alike the vaguer comes first. */
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::earliest)
          .thenComparing(PartialDate::latest, Comparator.reverseOrder());

  public PartialDate {
    if (!isKnownYear(year) || (month == null && day != null)) {
      throw new IllegalArgumentException("No such date: " + year + " " + month + " " + day);
    }
    LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, null, null);
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), null);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads what clerks write: 20260318, 2026.3.18, 2026-3-18, 2026/3/18, 2021年6月18日, 2021年6月,
   * 2021.6, 2021-06, 2021, 二〇二六年三月十日; in full-width digits, with spaces, a trailing stop or a time
   * of day. Refuses impossible dates, years of two digits and Excel's serial numbers.
   */
  public static Reading<PartialDate> parse(String text) {
    PartialDate kept = kept(text);
    return kept == null ? DateReading.of(text) : new Reading.Understood<>(kept);
  }

  /**
   * Reads what a spreadsheet or a program kept as a number. Like {@link #parse}, but 2019.1 is
   * refused: a number drops the last 0 of 2019.10, so it may be January or October.
   */
  public static Reading<PartialDate> parseNumber(String text) {
    return isJanuaryOrOctober(text)
        ? Reading.refused("date.january-or-october", text, text.substring(0, 4))
        : parse(text);
  }

  /** Whether a number of this text may be January as well as October. */
  public static boolean isJanuaryOrOctober(String number) {
    return JANUARY_OR_OCTOBER.matcher(number).matches();
  }

  /**
   * Whether it is what programs show for a date that was never filled in: the day 0 of Excel
   * (1900-01-00, 1899-12-30, 1899-12-31) or of a data base (0000-00-00).
   */
  public static boolean isNoDate(String text) {
    return NO_DATE.matcher(PlainText.clean(text)).matches();
  }

  /** One that is written as it is kept, which nearly all are that the checks look at. */
  private static @Nullable PartialDate kept(String text) {
    boolean day = text.length() == 10;
    if ((!day && text.length() != 7) || text.charAt(4) != '-' || (day && text.charAt(7) != '-')) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    if (!isKnownYear(year) || month < 1 || month > 12) {
      return null;
    }
    YearMonth known = YearMonth.of(year, month);
    if (!day) {
      return of(known);
    }
    int dayOfMonth = number(text, 8, 10);
    return known.isValidDay(dayOfMonth) ? of(known.atDay(dayOfMonth)) : null;
  }

  /** What these digits are; -1 where one is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  static boolean isKnownYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The first day it may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day it may mean. */
  public LocalDate latest() {
    if (day != null) {
      return earliest();
    }
    return month == null ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** The day, if it is known. */
  public Optional<LocalDate> exact() {
    return day == null ? Optional.empty() : Optional.of(earliest());
  }

  /** {@code 2021-06-18}, {@code 2021-06} or {@code 2021}, as it is kept and exchanged. */
  public String iso() {
    return year + (month == null ? "" : twoDigits(month)) + (day == null ? "" : twoDigits(day));
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return iso();
  }
}
