package org.huiji.dues.view;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.huiji.dues.ledger.DuesSums;

/**
 * A year of dues: everybody who was a member or of whom the ledger knows something.
 *
 * @param lines by member number
 */
public record DuesYear(int year, List<DuesLine> lines) {

  public DuesYear {
    lines = List.copyOf(lines);
  }

  public DuesSums total() {
    DuesSums total = DuesSums.NOTHING;
    for (DuesLine line : lines) {
      total = total.plus(line.year());
    }
    return total;
  }

  /** Sums by the tier charged; those not charged stand under the empty name. */
  public SortedMap<String, DuesSums> byTier() {
    return by(DuesLine::tier);
  }

  /** Sums by district; those without stand under the empty name. */
  public SortedMap<String, DuesSums> byDistrict() {
    return by(DuesLine::district);
  }

  private SortedMap<String, DuesSums> by(Function<DuesLine, String> group) {
    SortedMap<String, DuesSums> sums = new TreeMap<>();
    for (DuesLine line : lines) {
      sums.merge(
          group.apply(line),
          DuesSums.NOTHING.plus(line.year()),
          (known, _) -> known.plus(line.year()));
    }
    return sums;
  }
}
