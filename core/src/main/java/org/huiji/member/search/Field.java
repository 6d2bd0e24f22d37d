package org.huiji.member.search;

import org.huiji.member.search.Hit.Match;

/**
 * The kinds of text an entry is made of. In the text of a chunk each field begins with a mark, one
 * of the characters Unicode keeps out of text, so that no word that is typed reaches across fields.
 */
enum Field {
  NUMBER(Match.EXACT, Match.NUMBER_PART, Match.NUMBER_PART),
  CODE(Match.EXACT, Match.NUMBER_PART, Match.NUMBER_PART),
  NAME(Match.EXACT, Match.NAME_START, Match.NAME_PART),
  FORMER_NAME(Match.FORMER_NAME, Match.FORMER_NAME, Match.FORMER_NAME),
  PERSON(Match.PERSON, Match.PERSON, Match.PERSON),
  PHONE(Match.PERSON, Match.PERSON, Match.PERSON);

  private static final char FIRST_MARK = '\uFDD0';
  private static final Field[] ALL = values();

  private final Match whole;
  private final Match start;
  private final Match part;

  Field(Match whole, Match start, Match part) {
    this.whole = whole;
    this.start = start;
    this.part = part;
  }

  @SuppressWarnings("EnumOrdinal") // marks live in memory only
  char mark() {
    return (char) (FIRST_MARK + ordinal());
  }

  static boolean isMark(char c) {
    return c >= FIRST_MARK && c < FIRST_MARK + ALL.length;
  }

  static Field of(char mark) {
    return ALL[mark - FIRST_MARK];
  }

  /** What it is worth when the text itself holds what was typed. */
  Match match(boolean atStart, boolean atEnd) {
    if (!atStart) {
      return part;
    }
    return atEnd ? whole : start;
  }

  boolean hasInitials() {
    return this == NAME || this == FORMER_NAME || this == PERSON;
  }

  /** What it is worth when the initials answer to what was typed. */
  Match initials(boolean atStart) {
    if (this == NAME) {
      return atStart ? Match.INITIALS_START : Match.INITIALS_PART;
    }
    return part;
  }
}
