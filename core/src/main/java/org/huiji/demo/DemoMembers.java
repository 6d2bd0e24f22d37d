package org.huiji.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who joined when, and who left again. */
final class DemoMembers {

  private static final double FOUNDERS = 0.55;
  private static final int INDIVIDUAL_EVERY = 25;
  private static final int LEAVING_PER_THOUSAND_AND_YEAR = 8;
  private static final int FEW = 20;

  private final DemoSize size;
  private final DemoCalendar calendar;
  private final boolean individuals;

  DemoMembers(DemoSize size, DemoCalendar calendar, boolean individuals) {
    this.size = size;
    this.calendar = calendar;
    this.individuals = individuals;
  }

  List<DemoMember> all() {
    int leavers = leavers();
    int total = size.members() + leavers;
    List<LocalDate> meetings = calendar.meetings();
    int founders = (int) Math.ceil(total * FOUNDERS);
    var all = new ArrayList<DemoMember>(total);
    for (int place = 0; place < total; place++) {
      LocalDate joined = joined(place, founders, total, meetings);
      boolean individual = individuals && place % INDIVIDUAL_EVERY == INDIVIDUAL_EVERY / 2;
      all.add(new DemoMember(place, individual, joined, left(place, founders, leavers)));
    }
    return all;
  }

  private int leavers() {
    return size.members() < FEW
        ? 0
        : Math.max(1, size.members() * size.years() * LEAVING_PER_THOUSAND_AND_YEAR / 1000);
  }

  private LocalDate joined(int place, int founders, int total, List<LocalDate> meetings) {
    if (place < founders) {
      return calendar.founded();
    }
    int later = meetings.size() - 1;
    return meetings.get(1 + (int) ((long) (place - founders) * later / (total - founders)));
  }

  /** Founders leave, evenly spread over their numbers, some time after their first half year. */
  private @Nullable LocalDate left(int place, int founders, int leavers) {
    boolean leaves =
        leavers > 0
            && (long) place * leavers / founders != (long) (place + 1) * leavers / founders
            && place < founders;
    if (!leaves) {
      return null;
    }
    long days = calendar.today().toEpochDay() - calendar.founded().toEpochDay() - 200;
    return calendar.founded().plusDays(180 + Seeds.of(place, 0).nextLong(Math.max(1, days)));
  }
}
