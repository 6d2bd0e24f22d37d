package org.huiji.app.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Tips;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages at the left: icon, word, and how many things wait. */
final class Navigation extends VBox {

  private final Messages words;
  private final Map<PageId, ToggleButton> buttons = new EnumMap<>(PageId.class);

  Navigation(Messages words, ShellViewModel model, Status status) {
    super(2);
    this.words = words;
    getStyleClass().add("navigation");
    getChildren().add(head(status));
    for (Page page : model.pages()) {
      ToggleButton button = button(page, model);
      buttons.put(page.id(), button);
      getChildren().add(button);
    }
    model.current().subscribe(this::select);
  }

  private static Label head(Status status) {
    Label name = new Label();
    name.getStyleClass().add("association");
    name.setWrapText(true);
    name.textProperty().bind(status.association());
    return name;
  }

  private ToggleButton button(Page page, ShellViewModel model) {
    Label badge = new Label();
    badge.getStyleClass().add("badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    badge.managedProperty().bind(badge.visibleProperty());
    Label word = new Label(words.text(page.id().titleKey()));
    HBox.setHgrow(word, Priority.ALWAYS);
    word.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(10, new FontIcon(page.id().icon()), word, badge);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMouseTransparent(true);

    ToggleButton button = new ToggleButton();
    button.setGraphic(row);
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty().subtract(24));
    button.setTooltip(Tips.key(words, Message.of(page.id().titleKey()), page.id().key()));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          model.open(page.id());
        });
    page.badge().subscribe(count -> showCount(page.id(), count.intValue(), badge, button));
    return button;
  }

  private void showCount(PageId id, int count, Label badge, ToggleButton button) {
    badge.setText(Integer.toString(count));
    badge.setVisible(count > 0);
    String title = words.text(id.titleKey());
    button.setAccessibleText(
        count > 0 ? words.text("shell.title-with-count", title, count) : title);
  }

  private void select(@Nullable PageId current) {
    buttons.forEach((id, button) -> button.setSelected(id == current));
  }
}
