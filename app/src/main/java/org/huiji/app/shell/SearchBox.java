package org.huiji.app.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.huiji.app.widget.Tips;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field at the top. Escape empties it, and leaves it when it is empty. */
final class SearchBox extends CustomTextField {

  private static final double WIDTH = 420;

  SearchBox(Messages words, ShellViewModel model, Runnable leave) {
    getStyleClass().add("search-box");
    setPrefWidth(WIDTH);
    setLeft(new FontIcon(Feather.SEARCH));
    setRight(clear(words));
    setPromptText(words.text("shell.search-prompt"));
    setAccessibleText(words.text("shell.search"));
    setTooltip(Tips.key(words, Message.of("shell.search"), KeyCombination.valueOf("Shortcut+F")));
    textProperty().bindBidirectional(model.search());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
            leave.run();
            event.consume();
          }
        });
  }

  private Button clear(Messages words) {
    Button button = new Button(null, new FontIcon(Feather.X));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setAccessibleText(words.text("shell.search-clear"));
    button.setFocusTraversable(false);
    button.visibleProperty().bind(textProperty().isNotEmpty());
    button.setOnAction(event -> clear());
    return button;
  }
}
