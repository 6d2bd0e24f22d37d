package org.huiji.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of an amount in capitals, zeros overlooked: whether they stand right is asked later.
 */
final class CapitalReading {

  private static final String FIGURE = "[壹贰叁肆伍陆柒捌玖]";
  private static final String GROUP =
      "(?:(%1$s)仟)?零*(?:(%1$s)佰)?零*(?:(%1$s)?(拾))?零*(%1$s)?".formatted(FIGURE);
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:"
              + GROUP
              + "亿)?零*(?:"
              + GROUP
              + "万)?零*(?:(?:"
              + GROUP
              + ")(元))?零*"
              + "(?:(%1$s)角)?零*(?:(%1$s)分)?整?".formatted(FIGURE));
  private static final int GROUP_SIZE = 5;
  private static final int YUAN = 16;

  private CapitalReading() {}

  static Optional<Long> value(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (text.isEmpty() || !amount.matches() || isWithoutUnit(amount)) {
      return Optional.empty();
    }
    long yi = group(amount, 1);
    long wan = group(amount, 1 + GROUP_SIZE);
    long yuan = group(amount, 1 + 2 * GROUP_SIZE) + wan * 1_0000 + yi * 1_0000_0000;
    return Optional.of(yuan * 100 + figure(amount, YUAN + 1) * 10 + figure(amount, YUAN + 2));
  }

  private static boolean isWithoutUnit(Matcher amount) {
    boolean yuan = amount.group(YUAN) != null;
    boolean whole = group(amount, 1) > 0 || group(amount, 1 + GROUP_SIZE) > 0;
    boolean cents = amount.group(YUAN + 1) != null || amount.group(YUAN + 2) != null;
    return yuan ? false : whole || !cents;
  }

  private static long group(Matcher amount, int first) {
    long tens = figure(amount, first + 2);
    boolean bareTen = amount.group(first + 3) != null && tens == 0;
    return figure(amount, first) * 1000
        + figure(amount, first + 1) * 100
        + (bareTen ? 1 : tens) * 10
        + figure(amount, first + 4);
  }

  private static long figure(Matcher amount, int group) {
    String digit = amount.group(group);
    return digit == null ? 0 : CapitalAmount.valueOf(digit.charAt(0));
  }
}
