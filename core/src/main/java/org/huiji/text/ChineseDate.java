package org.huiji.text;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates on paper. Official letters write them in Arabic figures without leading zeros (GB/T
 * 9704-2012); certificates and plaques by custom in numerals, always with 〇 (U+3007).
 */
public final class ChineseDate {

  private ChineseDate() {}

  /** 二〇二六年三月十日. */
  public static String numerals(LocalDate date) {
    return numerals(PartialDate.of(date));
  }

  /** 二〇二六年三月. */
  public static String numerals(YearMonth month) {
    return numerals(PartialDate.of(month));
  }

  /** As far as the date is known, in numerals. */
  public static String numerals(PartialDate date) {
    return ChineseNumerals.digits(date.year())
        + "年"
        + (date.month() == null ? "" : ChineseNumerals.counted(date.month()) + "月")
        + (date.day() == null ? "" : ChineseNumerals.counted(date.day()) + "日");
  }

  /** 2026年3月10日. */
  public static String arabic(LocalDate date) {
    return arabic(PartialDate.of(date));
  }

  /** 2026年3月. */
  public static String arabic(YearMonth month) {
    return arabic(PartialDate.of(month));
  }

  /** As far as the date is known, in Arabic figures. */
  public static String arabic(PartialDate date) {
    return date.year()
        + "年"
        + (date.month() == null ? "" : date.month() + "月")
        + (date.day() == null ? "" : date.day() + "日");
  }
}
