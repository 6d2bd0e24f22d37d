package org.huiji.dues.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands with its dues today, over all years.
 *
 * @param status owes when more is open than there is credit; prepaid when there is more credit;
 *     else as this year stands
 * @param fen what it owes, or its credit when prepaid, in 分; otherwise nothing
 * @param since the first day of arrears of the oldest open dues; none unless it owes and that day
 *     has come
 */
public record Standing(DuesStatus status, long fen, @Nullable LocalDate since) {}
