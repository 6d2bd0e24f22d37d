package org.huiji.member;

import java.time.Instant;
import java.time.LocalDate;
import org.huiji.store.Cause;
import org.huiji.store.ChangeId;

/**
 * One version of a member's description.
 *
 * @param validFrom when it became true
 * @param recordedAt when we learned it
 * @param retracted whether it says that there is no such member, after an import was taken back
 */
public record MemberVersion(
    MemberId id,
    long version,
    LocalDate validFrom,
    Instant recordedAt,
    ChangeId change,
    Cause cause,
    boolean retracted,
    MemberDraft draft) {}
