package org.huiji.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numerals of Chinese dates: years digit by digit, months and days up to 三十一. */
public final class ChineseNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]");
  private static final Pattern TENS = Pattern.compile("([一二三])?十([一二三四五六七八九])?");

  private ChineseNumerals() {}

  /** 二〇二六. */
  static String digits(int year) {
    StringBuilder out = new StringBuilder();
    Integer.toString(year).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
    return out.toString();
  }

  /** 十, 十一, 二十: from 1 to 99. */
  public static String counted(int value) {
    String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
    if (value < 10) {
      return ones;
    }
    return (value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1)) + "十" + ones;
  }

  /** Numerals of a date to Arabic digits; 零, ○ and O are read as 〇 beside other numerals. */
  public static String toArabic(String text) {
    if (!NUMERAL.matcher(text).find()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    TENS.matcher(text)
        .replaceAll(ChineseNumerals::tens)
        .chars()
        .map(ChineseNumerals::arabic)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static String tens(MatchResult number) {
    String tens = number.group(1) == null ? "一" : number.group(1);
    return tens + (number.group(2) == null ? "〇" : number.group(2));
  }

  private static int arabic(int c) {
    int digit = "零○Oo".indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    return digit < 0 ? c : '0' + digit;
  }
}
