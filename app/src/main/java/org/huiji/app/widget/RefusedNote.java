package org.huiji.app.widget;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Why what a form holds was not saved; there only while it was not. */
public final class RefusedNote extends Label {

  public RefusedNote(Messages words, ObservableValue<? extends @Nullable Message> refused) {
    getStyleClass().add("problem");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    refused.subscribe(
        why -> {
          setText(why == null ? "" : words.text(why));
          setVisible(why != null);
        });
  }
}
