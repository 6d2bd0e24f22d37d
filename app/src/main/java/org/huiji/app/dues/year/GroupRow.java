package org.huiji.app.dues.year;

import java.util.List;
import java.util.SortedMap;
import org.huiji.dues.ledger.DuesSums;

/** Sums of the members of a tier or a district. */
record GroupRow(String name, DuesSums sums) {

  static List<GroupRow> of(SortedMap<String, DuesSums> groups) {
    return groups.entrySet().stream()
        .map(group -> new GroupRow(group.getKey(), group.getValue()))
        .toList();
  }
}
