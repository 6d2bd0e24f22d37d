package org.huiji.app.declaration.receive;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.ProblemNote;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of whole files: which could not be read, which want a password or their head
 * pointed at, which came before.
 */
final class FileNotes extends ScrollPane {

  private static final double HIGHEST = 190;
  private static final double PASSWORD = 160;

  private final Messages words;
  private final ReceiveViewModel model;
  private final Consumer<Looked> point;
  private final VBox notes = new VBox(4);

  /**
   * No notes yet.
   *
   * @param point lets the clerk point at a table's head
   */
  FileNotes(Messages words, ReceiveViewModel model, Consumer<Looked> point) {
    this.words = words;
    this.model = model;
    this.point = point;
    getStyleClass().add("file-notes");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(notes);
    setMinHeight(0);
    notes.heightProperty().subscribe(high -> setPrefHeight(Math.min(high.doubleValue(), HIGHEST)));
    managedProperty().bind(visibleProperty());
    model.sight().subscribe(this::show);
  }

  private void show(@Nullable Sight sight) {
    notes.getChildren().clear();
    if (sight != null) {
      sight.basket().unread().forEach(unread -> notes.getChildren().add(note(unread)));
      sight.toPointAt().forEach(table -> notes.getChildren().add(note(table)));
      sight.ofFiles().forEach(problem -> notes.getChildren().add(new ProblemNote(words, problem)));
      List<String> before = sight.takenBefore();
      if (!before.isEmpty()) {
        Label label = new Label(words.text("declreceive.taken-before", String.join("、", before)));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("doubt-note");
        notes.getChildren().add(label);
      }
    }
    setVisible(!notes.getChildren().isEmpty());
  }

  private Node note(Basket.Unread unread) {
    ProblemNote note = note(unread.file(), unread.reason());
    if (!unread.locked()) {
      return note;
    }
    PasswordField password = new PasswordField();
    password.setPrefWidth(PASSWORD);
    password.setMinWidth(PASSWORD);
    password.setPromptText(words.text("file.password"));
    password.setAccessibleText(words.text("declreceive.password-of", unread.file()));
    Button open = button("file.unlock", () -> model.unlock(unread, password.getText()));
    open.disableProperty().bind(password.textProperty().isEmpty().or(model.busy()));
    password.setOnAction(event -> open.fire());
    return line(note, password, open);
  }

  private Node note(Looked table) {
    Message reason = table.trouble();
    ProblemNote note =
        note(table.file().name(), reason == null ? Message.of("declreceive.no-rows") : reason);
    return line(note, button("declreceive.point", () -> point.accept(table)));
  }

  private ProblemNote note(String file, Message reason) {
    boolean named = words.text(reason).contains(file);
    Message message = named ? reason : Message.of("declreceive.unread", file, reason);
    return new ProblemNote(
        words, Problem.error("file", new Rule("declaration.file", "附件1；附件2"), message));
  }

  private Button button(String key, Runnable then) {
    Button button = new Button(words.text(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> then.run());
    return button;
  }

  private static HBox line(ProblemNote note, Node... more) {
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMinWidth(0);
    HBox line = new HBox(8, note);
    line.getChildren().addAll(more);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
