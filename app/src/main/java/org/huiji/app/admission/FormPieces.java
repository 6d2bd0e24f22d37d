package org.huiji.app.admission;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huiji.app.task.Commit;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** What the forms at the side have in common: notes, the refusal, the two buttons. */
record FormPieces(Messages words, AdmissionViewModel page, Commit commit) {

  Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  Label note(String text) {
    Label label = line(text);
    label.getStyleClass().add("page-note");
    return label;
  }

  Label refusal() {
    Label label = line("");
    label.getStyleClass().add("problem");
    commit
        .refused()
        .subscribe(
            reason -> {
              Message said = reason;
              label.setText(said == null ? "" : words.text(said));
              label.setVisible(said != null);
              label.setManaged(said != null);
            });
    return label;
  }

  HBox buttons(Button go, Runnable save) {
    Button leave = new Button(words.text("notice.leave"));
    leave.setOnAction(event -> page.leave());
    go.getStyleClass().add("accent");
    go.setOnAction(event -> save.run());
    HBox row = new HBox(8, leave, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
