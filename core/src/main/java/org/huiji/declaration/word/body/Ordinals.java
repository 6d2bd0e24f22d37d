package org.huiji.declaration.word.body;

import java.util.Locale;
import org.huiji.text.ChineseNumerals;

/** Numbers of lists as Word writes them in the formats that Chinese documents use. */
final class Ordinals {

  private static final int COUNTED = 99;
  private static final int CIRCLED = 20;
  private static final int LETTERS = 26;

  private Ordinals() {}

  /**
   * A number in a format; Arabic in one that is not known.
   *
   * @param format as {@code w:numFmt} names it
   */
  static String of(String format, int number) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "taiwaneseCountingThousand" ->
          number >= 1 && number <= COUNTED
              ? ChineseNumerals.counted(number)
              : Integer.toString(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= CIRCLED
              ? Character.toString('①' + number - 1)
              : Integer.toString(number);
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letter(int number) {
    return number >= 1 && number <= LETTERS
        ? Character.toString('a' + number - 1)
        : Integer.toString(number);
  }
}
