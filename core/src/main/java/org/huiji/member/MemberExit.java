package org.huiji.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that ended a membership.
 *
 * @param on from this day on it is no member
 * @param organ who decided, in the association's words
 * @param meeting at which meeting, where it is known
 */
public record MemberExit(
    MemberId member, LocalDate on, String organ, @Nullable String meeting, String reason) {}
