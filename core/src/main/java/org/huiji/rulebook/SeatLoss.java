package org.huiji.rulebook;

/**
 * How an office is lost by staying away.
 *
 * @param office the office's id
 */
public record SeatLoss(String office, Stated<SeatLossRule> rule, String article) {}
