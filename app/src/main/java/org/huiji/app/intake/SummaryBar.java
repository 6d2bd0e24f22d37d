package org.huiji.app.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.task.Running;
import org.huiji.intake.Verdict;
import org.huiji.text.Messages;

/** What taking in will do, or why there is nothing to take in; while it is done, how far it is. */
final class SummaryBar extends HBox {

  private final Messages words;
  private final PreviewViewModel model;
  private final IntakeViewModel intake;
  private final Button export = new Button();

  SummaryBar(
      Messages words, PreviewViewModel model, IntakeViewModel intake, Runnable exportRefused) {
    super(12);
    this.words = words;
    this.model = model;
    this.intake = intake;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("summary-bar");
    export.setText(words.text("intakeview.export"));
    export.setMinWidth(USE_PREF_SIZE);
    export.setOnAction(event -> exportRefused.run());
    model.sight().subscribe(sight -> show());
    intake.taking().run().subscribe(run -> show());
  }

  private void show() {
    Running run = intake.taking().run().get();
    if (run == null) {
      showSummary();
    } else {
      showWork(run);
    }
  }

  private void showSummary() {
    Label text = new Label(summary(model.sight().get()));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    Button leave = new Button(words.text("intakeview.leave"));
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(event -> intake.leave());
    getChildren().setAll(text, gap());
    if (model.sight().get().count(Verdict.REFUSED) > 0) {
      getChildren().add(export);
    }
    getChildren().add(leave);
  }

  private String summary(Sight sight) {
    if (sight.preview() == null) {
      return words.text("intakeview.summary-trouble");
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        sight.taking() == 0
            ? words.text("intakeview.summary-none")
            : words.text(
                "intakeview.summary", sight.count(Verdict.NEW), sight.count(Verdict.UPDATE)));
    if (sight.count(Verdict.REFUSED) > 0) {
      parts.add(words.text("intakeview.summary-refused", sight.count(Verdict.REFUSED)));
    }
    if (sight.count(Verdict.DUPLICATE) > 0) {
      parts.add(words.text("intakeview.summary-duplicate", sight.count(Verdict.DUPLICATE)));
    }
    return String.join(" ", parts);
  }

  private void showWork(Running run) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(run.fraction());
    Button cancel = new Button(words.text("shell.cancel-work"));
    cancel.disableProperty().bind(run.stopping());
    cancel.setOnAction(event -> run.cancel());
    getChildren().setAll(new Label(words.text(run.title())), bar, gap(), cancel);
  }

  private static Region gap() {
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
