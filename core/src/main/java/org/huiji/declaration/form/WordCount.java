package org.huiji.declaration.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts a text as Word does under 字数: every Chinese character and every full-width mark is one, a
 * run of Latin letters, digits and half-width marks between blanks is one.
 */
public final class WordCount {

  private static final Pattern RUN = Pattern.compile("[\\x21-\\x7E\\u00A1-\\u024F]+");

  private WordCount() {}

  /** The number Word shows. */
  public static int of(String text) {
    Matcher runs = RUN.matcher(text);
    int count = 0;
    int inRuns = 0;
    while (runs.find()) {
      count++;
      inRuns += runs.end() - runs.start();
    }
    long blanks = text.codePoints().filter(WordCount::isBlank).count();
    return count + (int) (text.codePointCount(0, text.length()) - inRuns - blanks);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
