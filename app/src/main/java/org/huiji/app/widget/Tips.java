package org.huiji.app.widget;

import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Tooltips; one for a command names its key. */
public final class Tips {

  private static final Duration SOON = Duration.millis(500);
  private static final double WIDEST = 360;

  private Tips() {}

  public static Tooltip of(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setShowDelay(SOON);
    tip.setMaxWidth(WIDEST);
    tip.setWrapText(true);
    return tip;
  }

  public static Tooltip key(Messages words, Message what, KeyCombination key) {
    return of(words.text("widget.tip-with-key", what, key.getDisplayText()));
  }
}
