package org.huiji.app.declaration.details;

import org.huiji.app.widget.Tag;
import org.huiji.declaration.ReviewState;
import org.huiji.text.Messages;

/** Where a declaration stands, as a tag. */
public final class StateWords {

  private StateWords() {}

  public static Tag.State of(Messages words, ReviewState state) {
    return new Tag.State(words.text(state.label()), tone(state));
  }

  private static Tag.Tone tone(ReviewState state) {
    return switch (state) {
      case RECEIVED, DISTRICT_CHECKED, AT_CITY, EXPERT_REVIEW, PUBLIC_NOTICE -> Tag.Tone.OPEN;
      case RETURNED -> Tag.Tone.DOUBTFUL;
      case LISTED -> Tag.Tone.GOOD;
      case NOT_LISTED -> Tag.Tone.PLAIN;
    };
  }
}
