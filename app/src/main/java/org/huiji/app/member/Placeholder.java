package org.huiji.app.member;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Command;
import org.huiji.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the list's place when there is nothing to list: why, and what can be done. */
final class Placeholder extends VBox {

  private static final double WIDEST = 460;

  private final Label sentence = new Label();

  Placeholder(Messages words, Ikon icon, List<Command> next) {
    super(16);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
    sentence.setWrapText(true);
    sentence.setMaxWidth(WIDEST);
    sentence.setAlignment(Pos.CENTER);
    sentence.getStyleClass().add("sentence");
    HBox buttons = new HBox(8);
    buttons.setAlignment(Pos.CENTER);
    for (Command command : next) {
      Button button = new Button(words.text(command.label().getValue()));
      button.setOnAction(event -> command.runIfEnabled());
      if (command.primary()) {
        button.getStyleClass().add("accent");
      }
      buttons.getChildren().add(button);
    }
    getChildren().addAll(new FontIcon(icon), sentence, buttons);
  }

  void say(String text) {
    sentence.setText(text);
  }
}
