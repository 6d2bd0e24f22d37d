package org.huiji.app.declaration.member;

import org.huiji.app.widget.Tag;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where a declaring unit stands in the register. */
public enum InRegister {
  MEMBER("declmemberview.member", Tag.Tone.GOOD),
  APPLICANT("declmemberview.applicant", Tag.Tone.OPEN),
  LEAVING("declmemberview.leaving", Tag.Tone.OPEN),
  FORMER("declmemberview.former", Tag.Tone.PLAIN),
  NOT_IN_IT("declmemberview.not-in-it", Tag.Tone.PLAIN);

  private final String label;
  private final Tag.Tone tone;

  InRegister(String label, Tag.Tone tone) {
    this.label = label;
    this.tone = tone;
  }

  /**
   * Of a unit.
   *
   * @param entry none for one that the register does not know
   */
  public static InRegister of(@Nullable RegisterEntry entry) {
    if (entry == null) {
      return NOT_IN_IT;
    }
    return switch (entry.member().membership().status()) {
      case APPLICANT -> APPLICANT;
      case MEMBER -> MEMBER;
      case EXIT_PENDING -> LEAVING;
      case FORMER -> FORMER;
    };
  }

  public Message label() {
    return Message.of(label);
  }

  /** The word with its tone. */
  public Tag.State state(Messages words) {
    return new Tag.State(words.text(label()), tone);
  }
}
