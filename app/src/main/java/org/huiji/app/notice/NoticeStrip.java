package org.huiji.app.notice;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One short message; it stays while the mouse or the keyboard is on it. */
final class NoticeStrip extends HBox {

  private static final Duration STAY = Duration.seconds(12);
  private static final double WIDEST = 560;

  private final Notice notice;
  private final Consumer<NoticeStrip> remove;
  private final PauseTransition stay = new PauseTransition(STAY);

  NoticeStrip(Messages words, Notice notice, Consumer<NoticeStrip> remove) {
    super(12);
    this.notice = notice;
    this.remove = remove;
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(WIDEST);
    getStyleClass().addAll("notice", notice.kind() == Notice.Kind.DONE ? "done" : "warning");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.text(notice.text()));
    getChildren().addAll(icon(), text(words));
    if (notice.action() != null) {
      getChildren().add(action(words, notice.action()));
    }
    getChildren().add(close(words));
    countDown();
  }

  boolean hasAction() {
    return notice.action() != null;
  }

  NoticeStrip takeAction() {
    remove();
    if (notice.action() != null) {
      notice.action().run().run();
    }
    return this;
  }

  private FontIcon icon() {
    return new FontIcon(
        switch (notice.kind()) {
          case DONE -> Feather.CHECK;
          case WARNING -> Feather.ALERT_TRIANGLE;
        });
  }

  private Label text(Messages words) {
    Label label = new Label(words.text(notice.text()));
    label.setWrapText(true);
    return label;
  }

  private Button action(Messages words, Action action) {
    Button button = new Button(words.text(action.label()));
    button.getStyleClass().addAll("flat", "notice-action");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(words.text("notice.undo-tip")));
    button.setOnAction(event -> takeAction());
    return button;
  }

  private Button close(Messages words) {
    Button button = new Button(null, new FontIcon(Feather.X));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setAccessibleText(words.text("notice.close"));
    button.setTooltip(new Tooltip(words.text("notice.close")));
    button.setOnAction(event -> remove());
    return button;
  }

  private void countDown() {
    stay.setOnFinished(event -> remove());
    hoverProperty().or(focusWithinProperty()).subscribe(this::hold);
  }

  private void hold(boolean held) {
    if (held) {
      stay.stop();
    } else {
      stay.playFromStart();
    }
  }

  private void remove() {
    stay.stop();
    remove.accept(this);
  }
}
