package org.huiji.app.admission;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.huiji.admission.ApprovalPlan;
import org.huiji.admission.ApprovalPlan.Outcome;
import org.huiji.app.widget.Choices;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.Tag;
import org.huiji.rulebook.organ.Organ;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks for the meeting that approved, and shows what approving will do to each. */
final class ApprovalForm extends VBox {

  private final Messages words;
  private final ApprovalViewModel model;
  private final FormPieces pieces;
  private final Button save = new Button();
  private final VBox plan = new VBox(8);

  ApprovalForm(Messages words, ApprovalViewModel model, AdmissionViewModel page) {
    super(12);
    this.words = words;
    this.model = model;
    this.pieces = new FormPieces(words, page, model.commit());
    getStyleClass().add("details-body");
    getChildren()
        .setAll(
            pieces.note(model.step().what()),
            pieces.note(model.step().article()),
            form(),
            pieces.refusal(),
            pieces.buttons(save, model::save),
            plan);
    model.plan().subscribe(this::show);
    model.commit().busy().subscribe((before, now) -> show(model.plan().get()));
  }

  private Form form() {
    Form form = new Form(words);
    form.row(
        "admissionview.organ",
        Choices.of(model.organs(), model.organ().get(), model.organ()::set, Organ::name),
        true,
        null);
    form.text("admissionview.meeting", model.meeting())
        .setPromptText(words.text("admissionview.meeting-prompt"));
    form.date("admissionview.meeting-date", model.date());
    form.row(
        "admissionview.meeting-form",
        Choices.of(
            List.of(MeetingForm.values()),
            model.form().get(),
            model.form()::set,
            one -> words.text(one.label())));
    form.text("admissionview.evidence", model.evidence())
        .setPromptText(words.text("admissionview.minutes-prompt"));
    return form;
  }

  private void show(@Nullable ApprovalPlan seen) {
    save.setText(words.text("admissionview.approve-now", model.who().get().size()));
    save.setDisable(
        seen == null || !seen.isClear() || seen.lines().isEmpty() || model.commit().busy().get());
    plan.getChildren().clear();
    if (seen == null) {
      return;
    }
    long against = seen.lines().stream().filter(line -> line.obstacle() != null).count();
    if (against > 0) {
      Hyperlink leave = new Hyperlink(words.text("admissionview.leave-out-refused", against));
      leave.setOnAction(event -> model.leaveOutRefused());
      plan.getChildren().add(leave);
    }
    plan.getChildren()
        .add(pieces.line(words.text("admissionview.numbered-by", seen.numberPattern())));
    seen.lines().stream()
        .sorted((one, other) -> Boolean.compare(other.obstacle() != null, one.obstacle() != null))
        .forEach(line -> plan.getChildren().add(line(line)));
  }

  private VBox line(ApprovalPlan.Line line) {
    Message obstacle = line.obstacle();
    VBox box = new VBox(2, pieces.line(line.entry().member().name()));
    box.getStyleClass().add("plan-line");
    if (obstacle == null) {
      box.getChildren().add(new Tag(outcome(line.outcome())));
    } else {
      var reason = pieces.line(words.text(obstacle));
      reason.getStyleClass().add("problem");
      box.getChildren().add(reason);
    }
    return box;
  }

  private Tag.State outcome(Outcome outcome) {
    return switch (outcome) {
      case MEMBER -> new Tag.State(words.text("admissionview.becomes-member"), Tag.Tone.GOOD);
      case OFFICE -> new Tag.State(words.text("admissionview.gets-office"), Tag.Tone.GOOD);
      case NOMINATION -> new Tag.State(words.text("admissionview.is-nominated"), Tag.Tone.DOUBTFUL);
    };
  }
}
