package org.huiji.app.intake;

import org.huiji.app.widget.Tag;
import org.huiji.app.widget.Tag.Tone;
import org.huiji.intake.Verdict;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Verdicts as the clerk reads them. */
public final class VerdictWords {

  private VerdictWords() {}

  public static Message word(Verdict verdict) {
    return switch (verdict) {
      case NEW -> Message.of("intakeview.new");
      case UPDATE -> Message.of("intakeview.update");
      case SAME -> Message.of("intakeview.same");
      case DUPLICATE -> Message.of("intakeview.duplicate");
      case REFUSED -> Message.of("intakeview.refused");
      case SKIPPED -> Message.of("intakeview.skipped");
    };
  }

  public static Tag tag(Messages words, Verdict verdict) {
    return new Tag(words.text(word(verdict)), tone(verdict));
  }

  /** As a state in a list. */
  public static Tag.State state(Messages words, Verdict verdict) {
    return new Tag.State(words.text(word(verdict)), tone(verdict));
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case NEW -> Tone.GOOD;
      case UPDATE -> Tone.OPEN;
      case SAME, SKIPPED -> Tone.PLAIN;
      case DUPLICATE -> Tone.DOUBTFUL;
      case REFUSED -> Tone.WRONG;
    };
  }
}
