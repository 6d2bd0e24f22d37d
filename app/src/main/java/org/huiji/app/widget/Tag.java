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

  public Tag(String word, Tone tone) {
    super(word);
    getStyleClass().addAll("tag", "tag-" + tone.name().toLowerCase(Locale.ROOT));
    setMinWidth(USE_PREF_SIZE);
  }
}
