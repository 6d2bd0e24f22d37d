package org.huiji.app.declaration.receive;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.Shown;
import org.huiji.app.intake.VerdictWords;
import org.huiji.app.widget.Facts;
import org.huiji.app.widget.ProblemNote;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.AnswerChange;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;

/** One row: what will become of it and why, what changes, and what was read. */
final class RowPane extends VBox {

  private final Messages words;
  private final Sight sight;
  private final ReceivedRow row;

  RowPane(Messages words, ReceiveViewModel model, Sight sight, ReceivedRow row) {
    super(12);
    this.words = words;
    this.sight = sight;
    this.row = row;
    getStyleClass().add("details-body");
    HBox head = new HBox(8, VerdictWords.tag(words, row.verdict()));
    head.setAlignment(Pos.CENTER_LEFT);
    decision(model, head);
    getChildren().add(head);
    for (Problem problem : row.row().problems()) {
      getChildren().add(problem(problem));
    }
    if (row.verdict() == Verdict.UPDATE) {
      changes();
    }
    read();
  }

  private void decision(ReceiveViewModel model, HBox head) {
    boolean left = sight.wishes().leavesOut(row);
    if (!left && row.verdict() == Verdict.SKIPPED) {
      return;
    }
    Button button =
        new Button(words.text(left ? "declreceive.take-after-all" : "declreceive.leave-out"));
    button.setOnAction(
        event -> model.want(wishes -> left ? wishes.takingAfterAll(row) : wishes.leavingOut(row)));
    head.getChildren().add(button);
  }

  private Node problem(Problem problem) {
    Label cell = new Label(Objects.requireNonNullElse(problem.cell(), ""));
    cell.getStyleClass().add("fact-label");
    cell.setMinWidth(Region.USE_PREF_SIZE);
    ProblemNote note = new ProblemNote(words, problem);
    HBox.setHgrow(note, Priority.ALWAYS);
    HBox line = new HBox(8, note);
    if (!cell.getText().isEmpty()) {
      line.getChildren().addFirst(cell);
    }
    return line;
  }

  private void changes() {
    heading("declreceive.changes");
    Facts facts = new Facts();
    int year = sight.basket().round().year();
    for (AnswerChange change : row.row().changes()) {
      facts.add(
          words.text(change.label(year)),
          words.text("declreceive.change", none(change.before()), none(change.after())));
    }
    getChildren().add(facts);
  }

  private String none(String text) {
    return text.isEmpty() ? words.text("declreceive.nothing") : text;
  }

  private void read() {
    heading("declreceive.read");
    Facts facts = new Facts();
    facts.add(words.text("declreceive.file"), row.file());
    facts.add(words.text("declreceive.district"), row.district());
    Answers answers = row.row().incoming().filled().answers();
    int year = sight.basket().round().year();
    for (FormField field : FormField.values()) {
      facts.add(words.text(field.label(year)), Shown.text(field, answers));
    }
    getChildren().add(facts);
  }

  private void heading(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("form-section");
    getChildren().add(label);
  }
}
