package org.huiji.declaration.word.read;

import org.huiji.declaration.word.body.Marks;

/**
 * Whose a mark between two options is.
 *
 * @param text the whole
 * @param from where the option before the gap ends
 * @param to where the option after the gap begins
 * @param boxesBefore whether boxes stand before their options, as the annex has them
 */
record TickOwner(String text, int from, int to, boolean boxesBefore) {

  static final int BEFORE = -1;
  static final int AFTER = 0;

  /** Cannot be told. */
  static final int NOBODY = 1;

  private static final String GRADE = "[^\\n]*级";

  /** Whether it belongs to the option before or after the gap. */
  int of(int start, int end, boolean hasBefore, boolean hasAfter) {
    String left = text.substring(from, start);
    String right = text.substring(end, to);
    boolean touchesBefore = hasBefore && (left.isEmpty() || left.matches(GRADE));
    boolean touchesAfter = hasAfter && right.isEmpty();
    if (touchesBefore && touchesAfter) {
      return both(text.substring(start, end));
    }
    if (touchesBefore || touchesAfter) {
      return touchesBefore ? BEFORE : AFTER;
    }
    boolean nearBefore = hasBefore && !hasWords(left);
    boolean nearAfter = hasAfter && !hasWords(right);
    if (nearBefore && nearAfter) {
      return boxesBefore ? AFTER : BEFORE;
    }
    return nearBefore ? BEFORE : nearAfter ? AFTER : NOBODY;
  }

  /** Marks between two options without a blank. */
  private int both(String marks) {
    boolean one = marks.codePointCount(0, marks.length()) == 1;
    if (!boxesBefore) {
      return BEFORE;
    }
    return one || !Marks.isBox(marks.codePointBefore(marks.length())) ? AFTER : NOBODY;
  }

  private static boolean hasWords(String between) {
    return between.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
