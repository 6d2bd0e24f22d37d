package org.huiji.app.intake;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huiji.app.file.FilePlace;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where a file is given, and below it what was taken in before. */
final class StartView extends VBox {

  private static final double LIST_SHARE = 0.6;

  private final Messages words;
  private final HistoryViewModel history;
  private final SplitPane below = new SplitPane();
  private final HistoryTable table;

  StartView(Messages words, IntakeViewModel model, Runnable choose) {
    super(16);
    this.words = words;
    this.history = model.history();
    this.table = new HistoryTable(words, history);
    var invitation =
        new FilePlace.Invitation(Message.of("intakeview.drop"), Message.of("intakeview.formats"));
    FilePlace place = new FilePlace(words, model.reading(), invitation, choose);
    Label title = new Label(words.text("intakeview.history"));
    title.getStyleClass().add("section-title");
    below.setOrientation(Orientation.HORIZONTAL);
    below.getItems().setAll(table);
    getChildren().addAll(place, title, below);
    setVgrow(below, Priority.ALWAYS);
    var some = Bindings.isNotEmpty(history.batches());
    title.visibleProperty().bind(some);
    title.managedProperty().bind(some);
    below.visibleProperty().bind(some);
    below.managedProperty().bind(some);
    some.subscribe(any -> setVgrow(place, any ? Priority.NEVER : Priority.ALWAYS));
    history.past().subscribe(this::show);
  }

  private void show(@Nullable Past past) {
    if (past == null) {
      below.getItems().setAll(table);
    } else {
      below.getItems().setAll(table, new PastPane(words, history, past));
      below.setDividerPositions(LIST_SHARE);
    }
  }
}
