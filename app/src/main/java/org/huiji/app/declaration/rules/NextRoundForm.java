package org.huiji.app.declaration.rules;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Form;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What must be known of a new round before its rules can be taken over from the last. */
final class NextRoundForm extends VBox {

  private final Messages words;

  NextRoundForm(Messages words, NextRoundViewModel model, Runnable leave) {
    super(12);
    this.words = words;
    getStyleClass().add("next-round");
    Label title = new Label(words.text("declround.next"));
    title.getStyleClass().add("details-title");
    Label note = new Label(words.text("declround.next-note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("page-note");
    Form form = new Form(words);
    form.text("declround.year", model.year());
    form.text("declround.batch", model.batch()).setPromptText(words.text("declround.batch-prompt"));
    form.wideText("declround.notice", model.title());
    form.text("declround.number", model.number());
    form.text("declround.issuer", model.issuer());
    form.date("declround.issued", model.issued());
    form.date("declround.company-deadline", model.companies());
    form.date("declround.district-deadline", model.districts());
    form.text("declround.earlier-number", model.earlier())
        .setPromptText(words.text("declround.earlier-prompt"));
    Label refused = new Label();
    refused.setWrapText(true);
    refused.setMinHeight(USE_PREF_SIZE);
    refused.getStyleClass().add("problem");
    refused.managedProperty().bind(refused.visibleProperty());
    model.commit().refused().subscribe(message -> show(refused, message));
    Button out = new Button(words.text("declround.leave"));
    out.setOnAction(event -> leave.run());
    Button start = new Button(words.text("declround.start"));
    start.getStyleClass().add("accent");
    start.disableProperty().bind(model.commit().busy());
    start.setOnAction(event -> model.save());
    getChildren().addAll(title, note, form, refused, new HBox(8, start, out));
  }

  private void show(Label refused, @Nullable Message message) {
    refused.setText(message == null ? "" : words.text(message));
    refused.setVisible(message != null);
  }
}
