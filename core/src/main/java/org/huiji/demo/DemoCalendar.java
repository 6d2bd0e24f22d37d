package org.huiji.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When the fictional association was founded, elected and met. */
record DemoCalendar(LocalDate founded, LocalDate today) {

  private static final int TERM_YEARS = 4;
  private static final int MEETING_MONTHS = 3;

  static DemoCalendar until(LocalDate today, int years) {
    return new DemoCalendar(today.minusYears(years).withDayOfMonth(18).minusMonths(1), today);
  }

  /** The first days of the terms. */
  List<LocalDate> elections() {
    return Stream.iterate(founded, on -> !on.isAfter(today), on -> on.plusYears(TERM_YEARS))
        .toList();
  }

  /** The council's meetings, the founding one first. */
  List<LocalDate> meetings() {
    return Stream.iterate(founded, on -> !on.isAfter(today), on -> on.plusMonths(MEETING_MONTHS))
        .toList();
  }

  /** Which term a day lies in, from 1. */
  int term(LocalDate on) {
    return (int) elections().stream().filter(election -> !election.isAfter(on)).count();
  }

  /** Which meeting of its term one is, from 1. */
  int meetingOfTerm(LocalDate meeting) {
    LocalDate election = elections().get(term(meeting) - 1);
    return (int)
        meetings().stream()
            .filter(other -> !other.isBefore(election) && !other.isAfter(meeting))
            .count();
  }

  LocalDate termEnd() {
    return elections().getLast().plusYears(TERM_YEARS).minusDays(1);
  }
}
