package org.huiji.dues.bank;

import java.util.List;
import org.huiji.dues.ledger.Allocation;
import org.huiji.member.RegisterEntry;

/**
 * Whose dues some money may pay.
 *
 * @param parts what would be booked; none when nothing points to anybody
 * @param shortfall what stays open of the years it is for, in 分, because the bank took a fee
 * @param candidates everybody something points to, the likeliest first
 */
public record Suggestion(
    Confidence confidence,
    List<Allocation> parts,
    long shortfall,
    List<RegisterEntry> candidates,
    List<Evidence> evidence) {

  /** Nothing points to anybody. */
  public static final Suggestion NOTHING =
      new Suggestion(Confidence.NONE, List.of(), 0, List.of(), List.of());

  /** The same when something speaks against the line itself: the clerk looks at it first. */
  Suggestion doubted() {
    Confidence most = confidence == Confidence.NONE ? confidence : Confidence.DOUBTFUL;
    return new Suggestion(most, parts, shortfall, candidates, evidence);
  }

  public Suggestion {
    parts = List.copyOf(parts);
    candidates = List.copyOf(candidates);
    evidence = List.copyOf(evidence);
  }
}
