package org.huiji.app.admission;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;

/** Asks for the day, the actor and the evidence of a step. */
final class StepForm extends VBox {

  StepForm(Messages words, StepViewModel model, AdmissionViewModel page) {
    super(12);
    getStyleClass().add("details-body");
    FormPieces pieces = new FormPieces(words, page, model.commit());
    Form form = new Form(words);
    TextField date = form.date("admissionview.date", model.date());
    form.text("admissionview.actor", model.actor());
    form.text("admissionview.evidence", model.evidence())
        .setPromptText(words.text("admissionview.evidence-prompt"));
    Button save = new Button(words.text("admissionview.record-now", model.who().size()));
    model.commit().busy().subscribe(save::setDisable);
    getChildren()
        .setAll(
            pieces.note(model.step().what()),
            pieces.note(model.step().article()),
            form,
            pieces.refusal(),
            pieces.buttons(save, model::save));
    Platform.runLater(
        () -> {
          date.requestFocus();
          date.selectAll();
        });
  }
}
