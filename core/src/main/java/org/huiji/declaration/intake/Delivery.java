package org.huiji.declaration.intake;

/**
 * A district's table, or companies' forms, among all that came together.
 *
 * @param number names it among those that came together
 * @param desk what the clerk decided of its rows
 */
public record Delivery(int number, Arrival arrival, IntakeDesk desk) {}
