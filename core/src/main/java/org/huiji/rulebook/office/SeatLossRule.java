package org.huiji.rulebook.office;

import org.huiji.rulebook.question.Stated;

/**
 * When a seat is lost by staying away.
 *
 * @param organ the id of the organ whose meetings count
 * @param consecutiveAbsences so many in a row lose the seat
 * @param becomes the id of the office he falls back to
 * @param proxyCountsAsPresent whether another person of the unit stops the count
 */
public record SeatLossRule(
    String organ, int consecutiveAbsences, String becomes, Stated<Boolean> proxyCountsAsPresent) {}
