package org.huiji.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Money as text: yuan on paper and in fields, whole 分 in the program. Nothing is rounded and
 * nothing is guessed.
 */
public final class Yuan {

  /** The largest amount that is read and written, in 分: one 分 less than ten thousand 亿 yuan. */
  public static final long MAX_FEN = 99_999_999_999_999L;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([,，][0-9]{3})+(\\.[0-9]*)?");
  private static final int MAX_DIGITS = 12;

  private Yuan() {}

  /**
   * Reads a plain number of yuan such as {@code 3000}, {@code 3000.5} or {@code 3000.00} into 分.
   * Refuses negatives, a third decimal, thousands separators, units, full-width digits and spaces:
   * clean the text first.
   */
  public static Reading<Long> parse(String text) {
    if (text.startsWith("-")) {
      return Reading.refused("amount.negative", text);
    }
    if (GROUPED.matcher(text).matches()) {
      return Reading.refused("amount.thousands", text);
    }
    if (!NUMBER.matcher(text).matches()) {
      return Reading.refused("amount.not-a-number", text);
    }
    return fen(text);
  }

  /** {@code 3,000.00} becomes {@code 3000.00}; a text not grouped by thousands stays as it is. */
  public static String withoutThousands(String text) {
    return GROUPED.matcher(text).matches() ? text.replaceAll("[,，]", "") : text;
  }

  /** Two decimals, no grouping: {@code 3000.00}. */
  public static String text(long fen) {
    long size = Math.abs(fen);
    return String.format(Locale.ROOT, "%s%d.%02d", sign(fen), size / 100, size % 100);
  }

  /** Two decimals with thousands separators, for people: {@code 3,000.00}. */
  public static String grouped(long fen) {
    long size = Math.abs(fen);
    return String.format(Locale.ROOT, "%s%,d.%02d", sign(fen), size / 100, size % 100);
  }

  private static String sign(long fen) {
    return fen < 0 ? "-" : "";
  }

  private static Reading<Long> fen(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String decimals = dot < 0 ? "" : text.substring(dot + 1);
    if (decimals.length() > 2) {
      return Reading.refused("amount.decimals", text);
    }
    if (whole.length() > MAX_DIGITS) {
      return Reading.refused("amount.too-large", text);
    }
    return Reading.of(Long.parseLong(whole + (decimals + "00").substring(0, 2)));
  }
}
