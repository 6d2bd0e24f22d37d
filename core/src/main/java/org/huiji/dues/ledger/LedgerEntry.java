package org.huiji.dues.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeId;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the ledger, as it is kept for good.
 *
 * @param duesYear the year whose dues it concerns
 * @param bookYear the year in whose books it stands: that of the day it happened
 * @param fen in 分, more than nothing; only a carry-forward may be less
 * @param effect what it adds to what the member owes, in 分
 */
public record LedgerEntry(
    EntryId id,
    MemberId member,
    int duesYear,
    int bookYear,
    EntryKind kind,
    long fen,
    long effect,
    LocalDate happenedOn,
    Ground ground,
    @Nullable String note,
    ChangeId change,
    Instant recordedAt,
    String operator) {}
