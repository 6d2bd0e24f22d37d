package org.huiji.app.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.task.Background;
import org.huiji.app.task.Running;
import org.huiji.app.widget.Tips;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the bottom: where the data is, by which rules, what is going on, the last backup. */
final class StatusBar extends HBox {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Messages words;
  private final HBox work = new HBox(8);

  StatusBar(Messages words, Status status, Background background) {
    super(16);
    this.words = words;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    work.setAlignment(Pos.CENTER_RIGHT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(folder(status), ruleBook(status), gap, work, backup(status));
    background.running().addListener((ListChangeListener<Running>) change -> show(background));
    show(background);
  }

  private Label folder(Status status) {
    Label label = item(Feather.FOLDER);
    label.setText(status.dataFolder().toString());
    label.setTooltip(Tips.of(words.text("shell.data-folder", status.dataFolder())));
    label.setMinWidth(60);
    return label;
  }

  private Label ruleBook(Status status) {
    Label label = item(Feather.BOOK_OPEN);
    label.textProperty().bind(status.ruleBook());
    label.visibleProperty().bind(status.ruleBook().isNotEmpty());
    label.setTooltip(Tips.of(words.text("shell.rule-book")));
    return label;
  }

  private Label backup(Status status) {
    Label label = item(Feather.SAVE);
    label.setMinWidth(USE_PREF_SIZE);
    status.lastBackup().subscribe(moment -> label.setText(backupText(moment)));
    return label;
  }

  private String backupText(@Nullable Instant moment) {
    return moment == null
        ? words.text("shell.no-backup")
        : words.text("shell.last-backup", MOMENT.format(moment.atZone(ZoneId.systemDefault())));
  }

  private static Label item(Ikon icon) {
    return new Label(null, new FontIcon(icon));
  }

  private void show(Background background) {
    work.getChildren().clear();
    if (!background.running().isEmpty()) {
      showWork(background.running().getFirst(), background.running().size());
    }
  }

  private void showWork(Running run, int howMany) {
    String title = words.text(run.title());
    Label label = new Label(howMany > 1 ? words.text("shell.work", title, howMany - 1) : title);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(run.fraction());
    bar.setAccessibleText(title);
    Button cancel = new Button(words.text("shell.cancel-work"));
    cancel.getStyleClass().addAll("flat", "small");
    cancel.setOnAction(event -> run.cancel());
    run.stopping()
        .subscribe(
            stopping -> {
              cancel.setDisable(stopping);
              cancel.setText(words.text(stopping ? "shell.cancelling-work" : "shell.cancel-work"));
            });
    work.getChildren().addAll(label, bar, cancel);
  }
}
