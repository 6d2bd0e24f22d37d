package org.huiji.dues.books;

import java.util.List;
import java.util.Optional;

/**
 * The proof of a year of the books, by member and in total.
 *
 * @param closed what was kept when it was closed; none while it is open
 */
public record YearProof(
    int bookYear, List<ProofLine> lines, ProofSums total, Optional<ClosedYear> closed) {

  public YearProof {
    lines = List.copyOf(lines);
  }

  static YearProof of(int year, List<ProofLine> lines, Optional<ClosedYear> closed) {
    ProofSums total =
        lines.stream().map(ProofLine::sums).reduce(ProofSums.NOTHING, ProofSums::plus);
    return new YearProof(year, lines, total, closed);
  }

  /** Whether every line adds up, and so does the total. */
  public boolean holds() {
    return total.holds() && lines.stream().allMatch(line -> line.sums().holds());
  }
}
