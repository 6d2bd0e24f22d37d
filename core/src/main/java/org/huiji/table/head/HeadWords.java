package org.huiji.table.head;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.huiji.text.PlainText;

/** Head texts as they are compared: without spaces, widths, notes in brackets and ornaments. */
final class HeadWords {

  private static final String ORNAMENTS = "*:\"'“”‘’「」";
  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】");
  private static final Pattern LINES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern EMPTY_GROUP =
      Pattern.compile("(基本|企业|单位|公司|会员|联系|相关|主要)?(信息|情况|资料|概况|方式|内容)");
  private static final Pattern GROUP_ENDING = Pattern.compile("(信息|情况|资料|概况)$");
  private static final int LONGEST = 200;

  private HeadWords() {}

  /** Everything but the notes in brackets; empty when nothing but a note is there. */
  static String bare(String text) {
    return NOTE.matcher(whole(text)).replaceAll("");
  }

  /** With the notes in brackets. */
  static String whole(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String folded =
        Normalizer.normalize(PlainText.clean(start), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return without(folded, c -> isSpace(c) || ORNAMENTS.indexOf(c) >= 0);
  }

  /** Without the spaces and line breaks of whatever kind. */
  static String withoutSpaces(String text) {
    return without(text, HeadWords::isSpace);
  }

  private static String without(String text, IntPredicate noise) {
    if (text.chars().noneMatch(noise)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(noise.negate()).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isSpace(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** What a merged cell says of the columns below it: 联络员 for 联络员信息, nothing for 基本情况. */
  static String group(String text) {
    String bare = bare(text);
    return EMPTY_GROUP.matcher(bare).matches() ? "" : GROUP_ENDING.matcher(bare).replaceAll("");
  }

  /** On one line, for people. */
  static String oneLine(String text) {
    return LINES.matcher(text).replaceAll(" ").strip();
  }
}
