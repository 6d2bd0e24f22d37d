package org.huiji.member.roster;

import java.time.LocalDate;
import org.huiji.member.MemberStatus;

/**
 * How a list is to be understood.
 *
 * @param effectiveFrom since when what it says is true; a new member is shown from its joining on,
 *     its offices only from this date on, because the list does not say since when they are held
 * @param newStatus what a new row becomes: a member, or one who applies
 */
public record RosterOptions(LocalDate effectiveFrom, MemberStatus newStatus) {

  public static RosterOptions members(LocalDate effectiveFrom) {
    return new RosterOptions(effectiveFrom, MemberStatus.MEMBER);
  }
}
