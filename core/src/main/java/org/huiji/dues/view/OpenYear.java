package org.huiji.dues.view;

import java.time.LocalDate;

/**
 * A year of dues that a member has not paid in full.
 *
 * @param due the last day on which its dues were in time: the association's day, or where it set
 *     none the day whose office decided them
 * @param fullYears since then
 */
public record OpenYear(int year, long fen, LocalDate due, int fullYears) {

  /** The first day of arrears: dues are in time on the due day itself. */
  public LocalDate since() {
    return due.plusDays(1);
  }
}
