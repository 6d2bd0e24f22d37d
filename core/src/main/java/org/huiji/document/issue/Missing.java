package org.huiji.document.issue;

import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that papers leave out because it is not known; told before they are issued, for what is
 * issued stays as it is.
 *
 * @param member whose paper it is; none when it is missing on all of them
 */
public record Missing(Message message, Place place, @Nullable MemberId member) {

  /** Where it is filled in. */
  public enum Place {
    /** The settings' part about the association. */
    ASSOCIATION,
    /** The settings' part about the dues. */
    DUES,
    /** The member's own record. */
    MEMBER
  }

  static Missing onAll(String key, Place place) {
    return new Missing(Message.of(key), place, null);
  }
}
