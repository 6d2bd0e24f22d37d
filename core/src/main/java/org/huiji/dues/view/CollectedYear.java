package org.huiji.dues.view;

import org.huiji.dues.ledger.DuesSums;

/** What became of the dues of one year; of members only those whom the ledger knows in it. */
public record CollectedYear(int year, DuesSums sums) {}
