package org.huiji.document.fit;

/**
 * Where Chinese text may go on to the next line: not inside a Latin word or a number (also not at
 * its hyphens, points and thousands separators), not before a closing mark, not after an opening
 * one.
 */
public final class LineBreaks {

  private static final String OPENING = "（(〔【《“‘「『[<￥¥";
  private static final String CLOSING = "）)〕】》”’」』]>，。、；：！？,.;:!?·—…％%";
  private static final String JOINTS = "-_./&'+@#";

  private LineBreaks() {}

  /** Whether the character at this index may begin a line. */
  public static boolean allowed(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isLowSurrogate(after) || isClosing(after) || isOpening(before)) {
      return false;
    }
    return !(isWord(before) && isWord(after))
        && !separatesThousands(text, at - 1)
        && after != ' '
        && after != '\u3000';
  }

  /** The next index after this one where a line may begin; the text's end if there is none. */
  public static int next(String text, int from) {
    int at = from + 1;
    while (at < text.length() && !allowed(text, at)) {
      at++;
    }
    return Math.min(at, text.length());
  }

  private static boolean separatesThousands(String text, int at) {
    return at > 0
        && text.charAt(at) == ','
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /**
   * Part of a Latin word, a number, or what holds them together, as in {@code A-B}, {@code 3.5}.
   */
  private static boolean isWord(char c) {
    boolean latin = c < 0x2E80 && (Character.isLetterOrDigit(c) || JOINTS.indexOf(c) >= 0);
    boolean wide = c > 0xFF00 && c < 0xFFA0 && Character.isLetterOrDigit(c);
    return latin || wide;
  }
}
