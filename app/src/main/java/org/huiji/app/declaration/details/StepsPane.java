package org.huiji.app.declaration.details;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.ReviewStep;
import org.huiji.text.Messages;

/** The steps of the review so far, the newest first. */
final class StepsPane extends VBox {

  private final Messages words;

  StepsPane(Messages words, Sheet sheet) {
    super(12);
    this.words = words;
    if (sheet.steps().isEmpty()) {
      getChildren().add(DetailsPane.note(words.text("decllist.no-steps")));
    }
    sheet.steps().reversed().forEach(step -> getChildren().add(box(step)));
  }

  private VBox box(ReviewStep step) {
    VBox box = new VBox(2);
    box.getStyleClass().add("step");
    HBox head =
        new HBox(8, new Label(step.on().toString()), new Tag(StateWords.of(words, step.to())));
    head.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().add(head);
    if (step.evidence() != null) {
      box.getChildren()
          .add(DetailsPane.note(words.text("decllist.step-evidence", step.evidence())));
    }
    if (step.reasons() != null) {
      box.getChildren().add(DetailsPane.note(words.text("decllist.step-reasons", step.reasons())));
    }
    box.getChildren().add(DetailsPane.note(words.text("decllist.step-by", step.by())));
    return box;
  }
}
