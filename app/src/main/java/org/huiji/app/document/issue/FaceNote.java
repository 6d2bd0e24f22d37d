package org.huiji.app.document.issue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Tips;
import org.huiji.document.font.FaceChoice;
import org.huiji.text.Message;

/** One line about the faces that only stand in for what this PC lacks. */
public final class FaceNote extends Label {

  public FaceNote(Desk desk, DocumentServices services) {
    getStyleClass().add("page-note");
    setMinWidth(0);
    desk.background()
        .start(
            Job.<List<FaceChoice>>reading(
                    Message.of("documentview.reading-faces"),
                    progress -> services.faces().choices())
                .onDone(choices -> tell(desk, choices)));
  }

  private void tell(Desk desk, List<FaceChoice> choices) {
    String substitutes =
        choices.stream()
            .filter(FaceChoice::substitute)
            .map(
                choice ->
                    desk.words()
                        .text("documentview.face", choice.role().label(), choice.face().name()))
            .collect(Collectors.joining(desk.words().text("documentview.face-joint")));
    setText(substitutes.isEmpty() ? desk.words().text("documentview.faces-own") : substitutes);
    setTooltip(
        Tips.of(
            choices.stream()
                .map(choice -> desk.words().text(choice.message()))
                .collect(Collectors.joining("\n"))));
  }
}
