package org.huiji.dues.view;

import java.time.LocalDate;

/**
 * A year of dues that a member has not paid in full.
 *
 * @param since the day its dues were to be paid: the association's day, or where it set none the
 *     day whose office decided them
 * @param fullYears since then
 */
public record OpenYear(int year, long fen, LocalDate since, int fullYears) {}
