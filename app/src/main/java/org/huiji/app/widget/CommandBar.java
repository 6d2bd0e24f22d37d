package org.huiji.app.widget;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The buttons of some commands: at most five, the rest behind one menu, the primary one at the
 * right.
 */
public final class CommandBar extends HBox {

  private static final int AT_MOST = 5;

  private final Messages words;

  public CommandBar(Messages words, List<Command> commands) {
    this(words, commands, shown(commands));
  }

  /**
   * The buttons of some commands where there is little room.
   *
   * @param shown how many have a button beside the primary one; the rest are in the menu
   */
  public CommandBar(Messages words, List<Command> commands, int shown) {
    super(8);
    this.words = words;
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("command-bar");
    List<Command> primary = commands.stream().filter(Command::primary).toList();
    List<Command> others = commands.stream().filter(command -> !command.primary()).toList();
    int beside = Math.min(shown, others.size());
    others.subList(0, beside).forEach(command -> getChildren().add(button(command)));
    if (beside < others.size()) {
      getChildren().add(menu(others.subList(beside, others.size())));
    }
    primary.forEach(command -> getChildren().add(button(command)));
  }

  private static int shown(List<Command> commands) {
    int primary = Math.toIntExact(commands.stream().filter(Command::primary).count());
    int room = AT_MOST - primary;
    int others = commands.size() - primary;
    return others <= room ? others : room - 1;
  }

  private Button button(Command command) {
    Button button = new Button();
    button.setGraphic(new FontIcon(command.icon()));
    button.setOnAction(event -> command.run().run());
    if (command.primary()) {
      button.getStyleClass().add("accent");
    }
    button.setMinWidth(USE_PREF_SIZE);
    bind(button, command);
    return button;
  }

  private void bind(ButtonBase button, Command command) {
    command.label().subscribe(label -> button.setText(words.text(label)));
    command.enabled().subscribe(enabled -> button.setDisable(!enabled));
    if (command.key() != null) {
      button.setTooltip(Tips.key(words, command.label().getValue(), command.key()));
    }
  }

  private MenuButton menu(List<Command> commands) {
    MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().addAll("button-icon", "no-arrow");
    menu.setAccessibleText(words.text("widget.more"));
    menu.setTooltip(Tips.of(words.text("widget.more")));
    commands.forEach(command -> menu.getItems().add(item(command)));
    return menu;
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem(null, new FontIcon(command.icon()));
    command.label().subscribe(label -> item.setText(words.text(label)));
    command.enabled().subscribe(enabled -> item.setDisable(!enabled));
    item.setOnAction(event -> command.run().run());
    if (command.key() != null) {
      item.setAccelerator(command.key());
    }
    return item;
  }
}
