package org.huiji.app.dues.bank;

import java.util.Optional;
import org.huiji.app.widget.Tag;
import org.huiji.app.widget.Tag.Tone;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.Confidence;
import org.huiji.dues.bank.StatementRow;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** What becomes of a line, as the clerk sorts them. */
enum LineState {
  /** Booked when the statement is taken in. */
  TAKEN(Tone.GOOD),
  /** Somebody is suggested; she says yes or no. */
  LIKELY(Tone.OPEN),
  /** Nobody is suggested, or something speaks against it. */
  UNCLEAR(Tone.DOUBTFUL),
  /** In the ledger already. */
  KNOWN(Tone.PLAIN),
  /** No dues, or left out on her word. */
  LEFT_OUT(Tone.PLAIN),
  /** Cannot be read. */
  REFUSED(Tone.WRONG);

  private final Tone tone;

  LineState(Tone tone) {
    this.tone = tone;
  }

  /**
   * What becomes of a line.
   *
   * @param decision hers, if she took one: what she left out does not wait for her any more
   */
  static LineState of(StatementRow row, Optional<BankDecision> decision) {
    boolean leftOut = decision.filter(BankDecision.LeaveOut.class::isInstance).isPresent();
    return switch (row.verdict()) {
      case NEW, UPDATE -> TAKEN;
      case SAME, DUPLICATE -> KNOWN;
      case REFUSED -> REFUSED;
      case SKIPPED -> row.isOpen() && !leftOut ? waiting(row) : LEFT_OUT;
    };
  }

  private static LineState waiting(StatementRow row) {
    boolean likely =
        row.suggestion().confidence() == Confidence.CERTAIN
            || row.suggestion().confidence() == Confidence.LIKELY;
    return likely ? LIKELY : UNCLEAR;
  }

  /** Whether it waits for her word. */
  boolean isOpen() {
    return this == LIKELY || this == UNCLEAR;
  }

  Message word() {
    return switch (this) {
      case TAKEN -> Message.of("duesbank.taken");
      case LIKELY -> Message.of("duesbank.likely");
      case UNCLEAR -> Message.of("duesbank.unclear");
      case KNOWN -> Message.of("duesbank.known");
      case LEFT_OUT -> Message.of("duesbank.left-out");
      case REFUSED -> Message.of("duesbank.refused");
    };
  }

  Tag.State tag(Messages words) {
    return new Tag.State(words.text(word()), tone);
  }
}
