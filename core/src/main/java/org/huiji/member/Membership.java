package org.huiji.member;

import java.time.LocalDate;
import java.util.List;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody belongs to the association.
 *
 * @param joined 入会日期; a year and month are enough
 * @param officesKnown whether it is known what it holds; a list says an office only from its own
 *     day on, so that before that day neither the offices nor the tier are known
 * @param offices ids of the rule book's offices held, the plain membership not among them
 * @param feeTier id of the rule book's fee tier; not the same as the office
 */
public record Membership(
    MemberStatus status,
    @Nullable PartialDate joined,
    boolean officesKnown,
    List<String> offices,
    @Nullable String feeTier) {

  public Membership {
    offices = List.copyOf(offices);
  }

  /** Whether it belongs on a day: a member, on its way out or not, and none before it joined. */
  public boolean isMemberOn(LocalDate day) {
    boolean belongs = status == MemberStatus.MEMBER || status == MemberStatus.EXIT_PENDING;
    return belongs && (joined == null || !joined.earliest().isAfter(day));
  }
}
