package org.huiji.text;

/**
 * How wide a text shows, in half columns: a Latin letter takes one, a Chinese character or full
 * stop two, a combining or invisible character none (after Unicode Standard Annex 11, with the
 * ambiguous quotation marks, dashes and dots taken as Chinese).
 */
public final class TextWidth {

  private static final String WIDE_IN_CHINESE = "‘’“”—…―·×÷√△○●★☆□■◇◆①②③④⑤⑥⑦⑧⑨⑩";

  private TextWidth() {}

  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD)
        || WIDE_IN_CHINESE.indexOf(c) >= 0;
  }
}
