package org.huiji.app.dues.year;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiji.dues.view.DuesStatus;
import org.huiji.dues.view.DuesYear;

/** A year of dues as it was read, with all that can be chosen in it. */
record LoadedYear(
    int year,
    List<YearRow> rows,
    Map<DuesStatus, Integer> counts,
    List<String> tiers,
    List<String> districts) {

  static LoadedYear of(DuesYear read) {
    List<YearRow> rows = read.lines().stream().map(YearRow::of).toList();
    Map<DuesStatus, Integer> counts = new EnumMap<>(DuesStatus.class);
    rows.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
    Set<String> tiers =
        rows.stream().map(YearRow::tier).collect(Collectors.toCollection(TreeSet::new));
    Set<String> districts =
        rows.stream().map(YearRow::district).collect(Collectors.toCollection(TreeSet::new));
    return new LoadedYear(read.year(), rows, counts, List.copyOf(tiers), List.copyOf(districts));
  }

  int count(DuesStatus status) {
    return counts.getOrDefault(status, 0);
  }

  /** Whether a run was made for it, or anything else booked. */
  boolean isCharged() {
    return rows.size() > count(DuesStatus.NOT_CHARGED) + count(DuesStatus.EXEMPT);
  }
}
