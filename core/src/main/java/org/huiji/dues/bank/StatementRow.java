package org.huiji.dues.bank;

import java.util.List;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.ledger.Allocation;
import org.huiji.intake.Verdict;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement, judged.
 *
 * @param verdict {@link Verdict#NEW} when it is taken, {@link Verdict#SAME} when it was already,
 *     {@link Verdict#SKIPPED} for what is no dues or still waits for her word
 * @param fingerprint of the line; none when it cannot be taken at all
 * @param suggestion whose dues it may pay, whatever was decided
 * @param parts what is booked; none unless it is taken
 * @param changes what each member owes before and after; none unless it is taken
 * @param remember whose money comes in this name from now on
 * @param duplicateOf the earlier row it is the same as
 * @param counterpart the row that takes this one back, or that this one takes back
 */
public record StatementRow(
    StatementLine line,
    Verdict verdict,
    @Nullable String fingerprint,
    Suggestion suggestion,
    List<Allocation> parts,
    List<Change> changes,
    @Nullable RegisterEntry remember,
    @Nullable Integer duplicateOf,
    @Nullable Integer counterpart,
    List<Problem> problems) {

  /** Money of more than three years' dues is asked about before it is booked. */
  static final Rule LARGE = new Rule("dues.large-payment", "会费：超过三年应交的到账");

  /** What a member owes in all, in 分; below nothing when it has credit. */
  public record Change(RegisterEntry member, long before, long after) {}

  public StatementRow {
    parts = List.copyOf(parts);
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  public int row() {
    return line.row();
  }

  /** Whether it is money that came and waits for her word. */
  public boolean isOpen() {
    return verdict == Verdict.SKIPPED && line.mayHaveCome() && fingerprint != null;
  }

  /** Whether it is more than three years' dues of whom it is suggested for. */
  public boolean isLarge() {
    return problems.stream().anyMatch(problem -> problem.rule().equals(LARGE));
  }

  /** Whether it takes money back, or is taken back, which she is told even if nothing is open. */
  public boolean isReversal() {
    return line.reversal() || counterpart != null;
  }
}
