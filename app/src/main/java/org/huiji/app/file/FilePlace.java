package org.huiji.app.file;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.huiji.app.task.Running;
import org.huiji.app.widget.Tips;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The place a file is put on; what is the matter with it is said there. */
public final class FilePlace extends VBox {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
  private static final double WIDEST = 620;
  private static final double FIELD = 240;

  private final Messages words;
  private final FileReading<?, ?> model;
  private final Invitation invitation;
  private final Runnable choose;

  /** What is said where no file is. */
  public record Invitation(Message headline, Message note) {}

  public FilePlace(
      Messages words, FileReading<?, ?> model, Invitation invitation, Runnable choose) {
    super(12);
    this.words = words;
    this.model = model;
    this.invitation = invitation;
    this.choose = choose;
    setAlignment(Pos.CENTER);
    getStyleClass().add("file-place");
    addEventHandler(DragEvent.DRAG_ENTERED, event -> pseudoClassStateChanged(DROPPING, true));
    addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(DROPPING, false));
    model.opening().subscribe(this::show);
  }

  private void show(Opening<?> opening) {
    switch (opening) {
      case Opening.Reading<?>(String file, Running run) -> reading(file, run);
      case Opening.Locked<?>(String file, boolean wrong) -> locked(file, wrong);
      case Opening.Refused<?>(String file, Message reason) -> refused(file, reason);
      case Opening.Waiting<?> _, Opening.Seen<?> _ -> waiting();
    }
  }

  private void waiting() {
    Label note = sentence(words.text(invitation.note()));
    note.getStyleClass().add("quiet");
    getChildren()
        .setAll(
            icon(Feather.DOWNLOAD),
            headline(words.text(invitation.headline())),
            chooseButton("file.choose"),
            note);
  }

  private void reading(String file, Running run) {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(FIELD);
    bar.progressProperty().bind(run.fraction());
    Button cancel = new Button(words.text("shell.cancel-work"));
    cancel.setOnAction(event -> run.cancel());
    getChildren()
        .setAll(icon(Feather.FILE_TEXT), headline(words.text("file.reading", file)), bar, cancel);
  }

  private void locked(String file, boolean wrong) {
    PasswordField password = new PasswordField();
    password.setPrefWidth(FIELD);
    password.setPromptText(words.text("file.password"));
    password.setAccessibleText(words.text("file.password"));
    Button open = new Button(words.text("file.unlock"));
    open.getStyleClass().add("accent");
    open.disableProperty().bind(password.textProperty().isEmpty());
    open.setOnAction(event -> model.unlock(password.getText()));
    password.setOnAction(event -> open.fire());
    Button other = chooseButton("file.choose-other");
    HBox row = new HBox(8, password, open, other);
    row.setAlignment(Pos.CENTER);
    String reason = words.text(wrong ? "table.password-wrong" : "table.password-needed", file);
    getChildren().setAll(icon(Feather.LOCK), sentence(reason), row);
    password.requestFocus();
  }

  private void refused(String file, Message reason) {
    FontIcon icon = icon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("wrong");
    getChildren()
        .setAll(
            icon,
            headline(words.text("file.unreadable", file)),
            sentence(words.text(reason)),
            chooseButton("file.choose-other"));
  }

  private Button chooseButton(String key) {
    Button button = new Button(words.text(key), new FontIcon(Feather.FOLDER));
    button.setTooltip(
        Tips.key(words, Message.of("file.choose"), KeyCombination.valueOf("Shortcut+O")));
    button.setOnAction(event -> choose.run());
    return button;
  }

  private static FontIcon icon(Ikon ikon) {
    return new FontIcon(ikon);
  }

  private static Node headline(String text) {
    Label label = sentence(text);
    label.getStyleClass().add("headline");
    return label;
  }

  private static Label sentence(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setMaxWidth(WIDEST);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
