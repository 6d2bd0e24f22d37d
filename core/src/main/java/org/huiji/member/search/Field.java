package org.huiji.member.search;

import java.util.List;
import org.huiji.member.search.Hit.Match;

/**
 * The kinds of text an entry is made of, in the order of their worth. In a column each text begins
 * with the mark of its field, so that no word that is typed reaches across.
 */
enum Field {
  NAME(Match.EXACT, Match.NAME_START, Match.NAME_PART),
  NUMBER(Match.EXACT, Match.NUMBER_PART, Match.NUMBER_PART),
  CODE(Match.EXACT, Match.NUMBER_PART, Match.NUMBER_PART),
  FORMER_NAME(Match.FORMER_NAME, Match.FORMER_NAME, Match.FORMER_NAME),
  PERSON(Match.PERSON, Match.PERSON, Match.PERSON),
  PHONE(Match.PERSON, Match.PERSON, Match.PERSON);

  /** Unicode keeps this character and those after it out of text. */
  private static final char FIRST_MARK = '\uFDD0';

  /** Answers to no letter and no digit; the sign bit is free for it. */
  private static final int INITIALS_MARK = 1 << 31;

  private static final int MARK_SHIFT = 26;
  private static final Field[] ALL = values();

  private final Match whole;
  private final Match start;
  private final Match part;

  Field(Match whole, Match start, Match part) {
    this.whole = whole;
    this.start = start;
    this.part = part;
  }

  static List<Field> inOrder() {
    return List.of(ALL);
  }

  List<String> values(SearchEntry entry) {
    return switch (this) {
      case NAME -> List.of(entry.name());
      case NUMBER -> List.of(entry.number());
      case CODE -> List.of(entry.code());
      case FORMER_NAME -> entry.formerNames();
      case PERSON -> entry.people();
      case PHONE -> entry.phones();
    };
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

  /** A digit is two of the bits above the letters; one alone is none, and tells the field. */
  int initialsMark() {
    return INITIALS_MARK
        | switch (this) {
          case NAME -> 1 << MARK_SHIFT;
          case FORMER_NAME -> 2 << MARK_SHIFT;
          case PERSON -> 4 << MARK_SHIFT;
          case NUMBER, CODE, PHONE -> throw new IllegalStateException(this + " has no initials");
        };
  }

  static boolean isInitialsMark(int bits) {
    return bits < 0;
  }

  static Field ofInitialsMark(int bits) {
    return switch ((bits & ~INITIALS_MARK) >> MARK_SHIFT) {
      case 1 -> NAME;
      case 2 -> FORMER_NAME;
      default -> PERSON;
    };
  }

  /** What it is worth when the initials answer to what was typed. */
  Match initials(boolean atStart) {
    if (this == NAME) {
      return atStart ? Match.INITIALS_START : Match.INITIALS_PART;
    }
    return part;
  }
}
