package org.huiji.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The merged ranges of a sheet, found by cell without walking through all of them. */
final class MergedCells {

  private final List<CellRange> ranges;

  /** The last row reached by any range up to and including the one at the index. */
  private final int[] reach;

  MergedCells(List<CellRange> ranges) {
    this.ranges = ranges.stream().sorted(Comparator.comparingInt(CellRange::firstRow)).toList();
    this.reach = new int[ranges.size()];
    int last = 0;
    for (int i = 0; i < reach.length; i++) {
      last = Math.max(last, this.ranges.get(i).lastRow());
      reach[i] = last;
    }
  }

  List<CellRange> ranges() {
    return ranges;
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  Optional<CellRange> at(int row, int column) {
    for (int i = lastStartingUpTo(row); i >= 0 && reach[i] >= row; i--) {
      if (ranges.get(i).contains(row, column)) {
        return Optional.of(ranges.get(i));
      }
    }
    return Optional.empty();
  }

  private int lastStartingUpTo(int row) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).firstRow() <= row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
