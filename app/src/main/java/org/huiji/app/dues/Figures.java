package org.huiji.app.dues;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/**
 * A few sums beside each other, each under its word, as a bank's statement has them at its foot.
 */
public final class Figures extends FlowPane {

  private final Messages words;

  public Figures(Messages words) {
    super(24, 8);
    this.words = words;
    getStyleClass().add("figures");
    setAlignment(Pos.CENTER_LEFT);
  }

  /** Takes all away. */
  public Figures clear() {
    getChildren().clear();
    return this;
  }

  /** An amount in 分. */
  public Figures money(String titleKey, long fen) {
    return text(titleKey, Yuan.grouped(fen));
  }

  /** An amount that is not as it should be unless it is nought. */
  public Figures doubtful(String titleKey, long fen) {
    money(titleKey, fen);
    if (fen != 0) {
      getChildren().getLast().getStyleClass().add("wrong");
    }
    return this;
  }

  /** A number of somethings. */
  public Figures count(String titleKey, int count) {
    return text(titleKey, words.text("duesview.number", count));
  }

  private Figures text(String titleKey, String value) {
    Label title = new Label(words.text(titleKey));
    title.getStyleClass().add("figure-title");
    Label figure = new Label(value);
    figure.getStyleClass().add("figure");
    VBox one = new VBox(title, figure);
    one.setAlignment(Pos.CENTER_RIGHT);
    one.setAccessibleText(words.text("duesview.figure", words.text(titleKey), value));
    getChildren().add(one);
    return this;
  }
}
