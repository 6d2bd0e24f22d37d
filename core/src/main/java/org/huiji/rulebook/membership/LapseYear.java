package org.huiji.rulebook.membership;

/** What a year is: a calendar year, a year of dues, or twelve months from the due date. */
public enum LapseYear {
  CALENDAR_YEAR,
  FEE_YEAR,
  TWELVE_MONTHS_FROM_DUE
}
