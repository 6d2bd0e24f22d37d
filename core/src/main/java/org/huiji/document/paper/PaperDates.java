package org.huiji.document.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as papers write them: in numerals on certificates, in Arabic figures in letters. */
final class PaperDates {

  private static final String DIGITS = "〇一二三四五六七八九";

  private PaperDates() {}

  /** 二〇二六年十一月二十一日; empty for none. */
  static String numerals(@Nullable LocalDate date) {
    if (date == null) {
      return "";
    }
    StringBuilder year = new StringBuilder();
    String.valueOf(date.getYear()).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
    return year + "年" + counted(date.getMonthValue()) + "月" + counted(date.getDayOfMonth()) + "日";
  }

  /** 2026年11月21日; empty for none. */
  static String arabic(@Nullable LocalDate date) {
    return date == null
        ? ""
        : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static String counted(int number) {
    int tens = number / 10;
    String ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
    return ten + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
  }
}
