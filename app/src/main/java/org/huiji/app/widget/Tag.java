package org.huiji.app.widget;

import java.util.Locale;
import javafx.scene.control.Label;

/** A state in a word or two; the tone only underlines what the word says. */
public final class Tag extends Label {

  /** What the state means for the clerk. */
  public enum Tone {
    /** Nothing to do. */
    PLAIN,
    /** Done, in force. */
    GOOD,
    /** Waits for somebody. */
    OPEN,
    /** Doubtful: look at it. */
    DOUBTFUL,
    /** Wrong: does not go on like this. */
    WRONG
  }

  /** A word, in the clerk's language, and its tone. */
  public record State(String word, Tone tone) {}

  public Tag(State state) {
    setMinWidth(USE_PREF_SIZE);
    show(state);
  }

  public Tag(String word, Tone tone) {
    this(new State(word, tone));
  }

  private void show(State state) {
    setText(state.word());
    getStyleClass().setAll("label", "tag", "tag-" + state.tone().name().toLowerCase(Locale.ROOT));
  }
}
