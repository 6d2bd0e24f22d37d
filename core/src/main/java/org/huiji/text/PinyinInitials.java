package org.huiji.text;

import java.util.Arrays;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The initials of Chinese characters as bits, so that a search can compare them without text.
 *
 * <p>Of a Chinese character every reading counts: 重 answers to {@code c} and to {@code z}. A
 * character whose reading is not known answers to every letter, so that a name with a rare
 * character is still found. Latin letters and digits stand for themselves.
 */
public final class PinyinInitials {

  private static final int ALL_LETTERS = (1 << 26) - 1;

  /** Two bits of five tell the ten digits apart, and none of them is part of another. */
  private static final int[] DIGITS = {3, 5, 6, 9, 10, 12, 17, 18, 20, 24};

  private static final int UNKNOWN = -1;

  /** Filled as characters are met; two threads would only write the same number. */
  private final int[] known = new int[0x10000];

  public PinyinInitials() {
    Arrays.fill(known, UNKNOWN);
  }

  /** What a character answers to; 0 for spaces, brackets and other signs. */
  public int of(int codePoint) {
    if (codePoint > 0xFFFF) {
      return found(codePoint);
    }
    if (known[codePoint] == UNKNOWN) {
      known[codePoint] = found(codePoint);
    }
    return known[codePoint];
  }

  /** The characters of a text one after the other, signs left out. */
  public int[] of(String text) {
    return text.codePoints().map(this::of).filter(bits -> bits != 0).toArray();
  }

  /** What a letter or digit typed by the clerk asks for; 0 for any other character. */
  public static int asked(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return DIGITS[codePoint - '0'] << 26;
    }
    int letter = Character.toLowerCase(codePoint);
    return letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
  }

  /** Whether a character answers to what is asked. */
  public static boolean answers(int bits, int asked) {
    return (bits & asked) == asked;
  }

  private static int found(int codePoint) {
    int asked = asked(codePoint);
    if (asked != 0 || !Character.isIdeographic(codePoint)) {
      return asked;
    }
    String[] readings =
        codePoint > 0xFFFF ? null : PinyinHelper.toHanyuPinyinStringArray((char) codePoint);
    int bits = 0;
    for (String reading : readings == null ? new String[0] : readings) {
      bits |= asked(reading.charAt(0));
    }
    return bits == 0 ? ALL_LETTERS : bits;
  }
}
