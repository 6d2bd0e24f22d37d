package org.huiji.app.widget;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/**
 * A few ways to look at the same thing, one of them chosen.
 *
 * @param <M> a way
 */
public final class Modes<M> extends HBox {

  public Modes(Messages words, List<M> modes, Function<M, Message> name, ObjectProperty<M> chosen) {
    setAlignment(Pos.CENTER_LEFT);
    for (M mode : modes) {
      ToggleButton button = new ToggleButton(words.text(name.apply(mode)));
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().addAll(Styles.SMALL, pill(modes.indexOf(mode), modes.size()));
      button.setOnAction(
          event -> {
            chosen.set(mode);
            button.setSelected(true);
          });
      chosen.subscribe(now -> button.setSelected(now.equals(mode)));
      getChildren().add(button);
    }
  }

  private static String pill(int at, int of) {
    if (at == 0) {
      return Styles.LEFT_PILL;
    }
    return at == of - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
  }
}
