package org.huiji.member.search;

/**
 * A member that answers to what was typed.
 *
 * @param match the weakest match among the words typed
 */
public record Hit(long id, Match match) {

  /** How a member answers, the best first. */
  public enum Match {
    /** The whole member number, credit code or name. */
    EXACT,
    NAME_START,
    NAME_PART,
    /** Part of the member number or credit code. */
    NUMBER_PART,
    INITIALS_START,
    INITIALS_PART,
    /** A former name or its initials. */
    FORMER_NAME,
    /** A person of the member, by name, initials or telephone number. */
    PERSON;

    /** The smaller, the better. */
    @SuppressWarnings("EnumOrdinal") // the order is the meaning, and the number is never kept
    byte rank() {
      return (byte) ordinal();
    }
  }
}
