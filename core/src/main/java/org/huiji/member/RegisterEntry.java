package org.huiji.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member as the register shows it on a date.
 *
 * @param number none while it only applies
 * @param version the version of the description; documents refer to it
 * @param validFrom since when it is described so
 */
public record RegisterEntry(
    MemberId id, @Nullable MemberNumber number, long version, LocalDate validFrom, Member member) {}
