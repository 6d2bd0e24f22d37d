package org.huiji.app.declaration.rules;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.RefusedNote;
import org.huiji.text.Messages;

/** What must be known of a new round before its rules can be taken over from the last. */
final class NextRoundForm extends VBox {

  private final TextField first;

  NextRoundForm(Messages words, NextRoundViewModel model, Runnable leave) {
    super(12);
    getStyleClass().add("next-round");
    Label title = new Label(words.text("declround.next"));
    title.getStyleClass().add("details-title");
    Label note = new Label(words.text("declround.next-note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("page-note");
    Form form = new Form(words);
    form.text("declround.year", model.year());
    this.first = form.text("declround.batch", model.batch());
    first.setPromptText(words.text("declround.batch-prompt"));
    form.wideText("declround.notice", model.title());
    form.text("declround.number", model.number());
    form.text("declround.issuer", model.issuer());
    form.date("declround.issued", model.issued());
    form.date("declround.company-deadline", model.companies());
    form.date("declround.district-deadline", model.districts());
    form.text("declround.earlier-number", model.earlier())
        .setPromptText(words.text("declround.earlier-prompt"));
    RefusedNote refused = new RefusedNote(words, model.commit().refused());
    Button out = new Button(words.text("declround.leave"));
    out.setOnAction(event -> leave.run());
    Button start = new Button(words.text("declround.start"));
    start.getStyleClass().add("accent");
    start.disableProperty().bind(model.commit().busy());
    start.setOnAction(event -> model.save());
    HBox row = new HBox(8, out, start);
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, note, form, refused, row);
  }

  /** Puts the clerk into the first field that is empty. */
  void begin() {
    first.requestFocus();
  }
}
