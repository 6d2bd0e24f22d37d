package org.huiji.app.widget;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.huiji.text.Messages;

/**
 * What stands in the place of something that is still being read. It appears after a moment only: a
 * page that is there at once does not flicker.
 */
public final class Loading extends HBox {

  private static final Duration A_MOMENT = Duration.millis(150);
  private static final double WHEEL = 18;

  public Loading(Messages words) {
    super(10);
    setAlignment(Pos.CENTER);
    getStyleClass().add("loading");
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(WHEEL, WHEEL);
    Label said = new Label(words.text("widget.loading"));
    said.getStyleClass().add("page-note");
    getChildren().addAll(wheel, said);
    setOpacity(0);
    PauseTransition pause = new PauseTransition(A_MOMENT);
    pause.setOnFinished(event -> setOpacity(1));
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                pause.playFromStart();
              }
            });
  }
}
