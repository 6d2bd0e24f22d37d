package org.huiji.rulebook.office;

import org.huiji.rulebook.question.Stated;

/**
 * How an office is lost by staying away.
 *
 * @param office the office's id
 */
public record SeatLoss(String office, Stated<SeatLossRule> rule, String article) {}
