package org.huiji.app.dues.year;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.huiji.dues.ledger.DuesSums;

/** Sums of the members of a tier or a district. */
record GroupRow(String name, DuesSums sums) {

  /** By name; those without one come first. */
  static List<GroupRow> of(List<YearRow> rows, Function<YearRow, String> name) {
    SortedMap<String, DuesSums> groups = new TreeMap<>();
    for (YearRow row : rows) {
      groups.merge(
          name.apply(row),
          DuesSums.NOTHING.plus(row.balance()),
          (known, _) -> known.plus(row.balance()));
    }
    return groups.entrySet().stream()
        .map(group -> new GroupRow(group.getKey(), group.getValue()))
        .toList();
  }
}
