package org.huiji.app.notice;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.text.Messages;

/** The newest short messages, above each other in the corner of the page. */
public final class NoticeArea extends VBox {

  private static final int AT_MOST = 3;

  private final Messages words;

  NoticeArea(Messages words) {
    super(8);
    this.words = words;
    getStyleClass().add("notice-area");
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  void add(Notice notice) {
    getChildren().add(new NoticeStrip(words, notice, strip -> getChildren().remove(strip)));
    if (getChildren().size() > AT_MOST) {
      getChildren().removeFirst();
    }
  }

  /**
   * Takes the action of the newest message that has one, as if its button were pressed.
   *
   * @return whether there was one
   */
  public boolean takeNewestAction() {
    return getChildren().reversed().stream()
        .map(NoticeStrip.class::cast)
        .filter(NoticeStrip::hasAction)
        .findFirst()
        .map(NoticeStrip::takeAction)
        .isPresent();
  }
}
