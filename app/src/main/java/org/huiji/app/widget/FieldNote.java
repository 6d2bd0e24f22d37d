package org.huiji.app.widget;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is wrong with a field that stands in no form; there only while something is. */
public final class FieldNote extends Label {

  public FieldNote(
      Messages words, Control field, ObservableValue<? extends @Nullable Message> problem) {
    getStyleClass().add("problem");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    problem.subscribe(
        message -> {
          String text = message == null ? "" : words.text(message);
          setText(text);
          setVisible(message != null);
          field.pseudoClassStateChanged(Styles.STATE_DANGER, message != null);
          field.setAccessibleHelp(text);
        });
  }
}
