package org.huiji.app.admission;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Choices;
import org.huiji.app.widget.Form;
import org.huiji.member.MemberField;
import org.huiji.problem.Problem;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Messages;

/** Asks for the little that is needed to begin an application; the rest is told in 名册. */
final class NewApplicationForm extends VBox {

  private final Messages words;
  private final NewApplicationViewModel model;
  private final FormPieces pieces;
  private final VBox fields = new VBox();
  private final VBox problems = new VBox(4);

  NewApplicationForm(Messages words, NewApplicationViewModel model, AdmissionViewModel page) {
    super(12);
    this.words = words;
    this.model = model;
    this.pieces = new FormPieces(words, page, model.commit());
    getStyleClass().add("details-body");
    Button save = new Button(words.text("admissionview.add-now"));
    model.commit().busy().subscribe(save::setDisable);
    getChildren()
        .setAll(
            pieces.note(words.text("admissionview.new-explained")),
            fields,
            problems,
            pieces.refusal(),
            pieces.buttons(save, model::save));
    model.kind().subscribe(kind -> fill());
    model.problems().subscribe(this::show);
  }

  private void fill() {
    Form form = new Form(words);
    if (model.kinds().size() > 1) {
      form.row(
          "admissionview.kind",
          Choices.of(model.kinds(), model.kind().get(), model.kind()::set, this::name));
    }
    for (MemberField field : model.fields()) {
      TextField box = form.text(key(field), model.entry(field));
      if (field == MemberField.NAME) {
        Platform.runLater(box::requestFocus);
      }
    }
    form.row(
        "admissionview.level",
        Choices.of(model.offices(), model.office().get(), model.office()::set, this::name));
    fields.getChildren().setAll(form);
  }

  private String key(MemberField field) {
    return field.label().key();
  }

  private String name(MemberKind kind) {
    return switch (kind) {
      case UNIT -> words.text("admissionview.unit");
      case INDIVIDUAL -> words.text("admissionview.person");
    };
  }

  private String name(Office office) {
    return model.kind().get() == MemberKind.UNIT ? office.unitName() : office.name();
  }

  private void show(List<Problem> found) {
    problems.getChildren().clear();
    for (Problem problem : found) {
      Label label =
          pieces.line(
              words.text("admissionview.problem", problem.message(), problem.rule().source()));
      label.getStyleClass().add(problem.isError() ? "problem" : "warning");
      problems.getChildren().add(label);
    }
  }
}
