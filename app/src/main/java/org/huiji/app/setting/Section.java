package org.huiji.app.setting;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** One part of the settings, from above to below. */
class Section extends VBox {

  private final Messages words;

  Section(Messages words) {
    super(12);
    this.words = words;
    getStyleClass().add("setting-section");
  }

  final Messages words() {
    return words;
  }

  final void add(Node node) {
    getChildren().add(node);
  }

  final void heading(String key) {
    label(words.text(key)).getStyleClass().add("setting-heading");
  }

  final void explain(String key, Object... args) {
    label(words.text(key, args)).getStyleClass().add("page-note");
  }

  final Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    add(label);
    return label;
  }

  /** A line that is there only while something is wrong. */
  final void problem(ObservableValue<? extends @Nullable Message> problem) {
    Label label = label("");
    label.getStyleClass().add("problem");
    label.managedProperty().bind(label.visibleProperty());
    problem.subscribe(
        message -> {
          label.setText(message == null ? "" : words.text(message));
          label.setVisible(message != null);
        });
  }

  /** Buttons beside each other, the first of them the one the part is for. */
  final void buttons(Button first, Button... others) {
    first.getStyleClass().add("accent");
    HBox bar = new HBox(8, first);
    bar.getChildren().addAll(others);
    add(bar);
  }

  final Button button(String key, Runnable run) {
    Button button = new Button(words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }
}
