package org.huiji.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What a clerk meant by a text: without the widths, spaces and invisible characters that Excel, web
 * pages and input methods leave in it.
 */
public final class PlainText {

  /** Full-width forms that belong to Chinese writing and stay as they are. */
  private static final String CHINESE_PUNCTUATION = "！（），：；？［］｛｝～";

  private static final Set<String> BLANK_WORDS =
      Set.of(
          "无", "暂无", "没有", "空", "不详", "未知", "未填", "未填写", "n/a", "#n/a", "na", "null", "nil",
          "none");
  private static final String BLANK_MARKS = "-—–―－‐‑_/\\|.。·、 ";

  private PlainText() {}

  /**
   * Full-width letters, digits and signs become half-width (Chinese punctuation and full-width
   * brackets stay), every kind of space or line break becomes one space, invisible, control and
   * bidirectional characters go, look-alike radicals become the characters they stand for. Cleaning
   * twice changes nothing more.
   */
  public static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    String composed = Normalizer.normalize(out, Normalizer.Form.NFC);
    return composed.endsWith(" ") ? composed.substring(0, composed.length() - 1) : composed;
  }

  /** Whether a text says only that there is nothing to say: 无, ——, /, N/A, or blank. */
  public static boolean isBlankWord(String text) {
    String plain = clean(text);
    return plain.codePoints().allMatch(c -> BLANK_MARKS.indexOf(c) >= 0)
        || BLANK_WORDS.contains(withoutStop(plain).toLowerCase(Locale.ROOT));
  }

  private static String withoutStop(String text) {
    return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
  }

  private static void append(StringBuilder out, int c) {
    int kept = isSpace(c) ? ' ' : half(c);
    if (kept == ' ') {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (!isInvisible(kept)) {
      appendVisible(out, kept);
    }
  }

  /** PDF copies carry radicals (⼭ U+2F2D) in place of the characters (山) they look like. */
  private static void appendVisible(StringBuilder out, int c) {
    if (Radicals.isRadical(c)) {
      out.append(Radicals.meant(c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static int half(int c) {
    boolean fullWidth = c > 0xFF00 && c < 0xFF5F && CHINESE_PUNCTUATION.indexOf(c) < 0;
    return fullWidth ? c - 0xFEE0 : c;
  }

  private static boolean isSpace(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (c >= '\t' && c <= '\r') || c == 0x85;
    };
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      default ->
          (c & 0xFFFE) == 0xFFFE
              || (c >= 0xFDD0 && c <= 0xFDEF)
              || c == 0x115F
              || c == 0x1160
              || c == 0x3164
              || c == 0xFFA0;
    };
  }

  /** Most cells are: Chinese characters and punctuation, ASCII, no double or outer space. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= 0x4E00 && c < 0x9FFF)
              || (c > ' ' && c < 0x7F)
              || (c > 0x3000 && c <= 0x3011)
              || CHINESE_PUNCTUATION.indexOf(c) >= 0;
      if (!plain && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }
}
