package org.huiji.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.text.Messages;

/** One page in the frame: title, note and commands above, the page's own content below. */
final class PagePane extends BorderPane {

  private final List<Command> commands;

  PagePane(Messages words, PageId id, PageView view) {
    this.commands = view.commands();
    getStyleClass().add("page");
    setTop(head(words, id, view));
    setCenter(view.content());
  }

  /** Runs the command that has this key, if one has. */
  boolean runKey(KeyEvent event) {
    Optional<Command> meant =
        commands.stream()
            .filter(command -> command.key() != null && command.key().match(event))
            .findFirst();
    meant.ifPresent(Command::runIfEnabled);
    return meant.isPresent();
  }

  private Node head(Messages words, PageId id, PageView view) {
    Label title = new Label(words.text(id.titleKey()));
    title.getStyleClass().add("page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label note = new Label();
    note.getStyleClass().add("page-note");
    note.textProperty().bind(view.note());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(12, title, note, gap, new CommandBar(words, commands));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("page-head");
    return head;
  }
}
