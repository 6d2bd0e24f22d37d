package org.huiji.dues.charge;

import java.time.LocalDate;
import java.util.Set;
import org.huiji.dues.ledger.Ground;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a run would do with one member.
 *
 * @param tier it is charged by; none where nothing is
 * @param fen charged now, in 分; nothing unless the outcome is {@link Outcome#CHARGE}
 * @param on the day the charge stands in the books
 * @param why in words
 */
public record ChargeRow(
    RegisterEntry entry,
    Outcome outcome,
    Ground.@Nullable Tier tier,
    long fen,
    LocalDate on,
    Message why) {

  private static final Set<String> OFFICE_ASKED =
      Set.of("dues.ask-office", "dues.ask-office-never");

  /** Whether it is asked for because nobody said which office it held. */
  public boolean isOfficeAsked() {
    return outcome == Outcome.ASK && OFFICE_ASKED.contains(why.key());
  }

  /** What becomes of a member in a run. */
  public enum Outcome {
    /** It is charged. */
    CHARGE,
    /** It was charged before. */
    DONE,
    /** It pays nothing, for a reason. */
    FREE,
    /** The association has not said what it pays; it is left out until then. */
    ASK
  }
}
