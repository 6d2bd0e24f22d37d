package org.huiji.member.search;

import java.util.List;
import java.util.regex.Pattern;
import org.huiji.text.FoldedName;
import org.huiji.text.PinyinInitials;
import org.huiji.text.PlainText;

/**
 * One word of what was typed.
 *
 * @param text folded like the texts that are searched
 * @param initials what each letter or digit asks for; empty where the word is no row of initials
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read for every character searched
record Word(String text, int[] initials) {

  private static final Pattern SPACE = Pattern.compile(" ");

  /** The words of a query; signs alone are no word. */
  static List<Word> of(String query) {
    return SPACE
        .splitAsStream(PlainText.clean(query))
        .map(FoldedName::fold)
        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(Word::new)
        .toList();
  }

  private Word(String text) {
    this(text, text.chars().map(PinyinInitials::asked).toArray());
  }

  /** Digits alone are found as they stand. */
  boolean isInitials() {
    return text.chars().allMatch(c -> c < 0x80) && text.chars().anyMatch(Character::isLetter);
  }
}
