package org.huiji.document.paper;

import org.huiji.text.Message;

/**
 * Why a paper must not be printed yet.
 *
 * @param paper which paper of the batch, from 0
 * @param field the field's name, as in the template; parts of a field after a dot
 */
public record PaperProblem(int paper, String field, Kind kind, Message message) {

  /** What is wrong with a text. */
  public enum Kind {
    /** It must be there and is blank. */
    MISSING,
    /** It has a character that no face on this PC can print. */
    NO_GLYPH,
    /** It does not fit its box even at the smallest size allowed. */
    TOO_LONG
  }
}
