package org.huiji.member;

import java.util.List;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody belongs to the association.
 *
 * @param joined 入会日期; a year and month are enough
 * @param offices ids of the rule book's offices held, the plain membership not among them
 * @param feeTier id of the rule book's fee tier; not the same as the office
 */
public record Membership(
    MemberStatus status,
    @Nullable PartialDate joined,
    List<String> offices,
    @Nullable String feeTier) {

  public Membership {
    offices = List.copyOf(offices);
  }
}
