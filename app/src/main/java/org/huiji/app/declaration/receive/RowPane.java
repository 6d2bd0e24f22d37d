package org.huiji.app.declaration.receive;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.Shown;
import org.huiji.app.intake.VerdictWords;
import org.huiji.app.widget.Facts;
import org.huiji.app.widget.ProblemNote;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.AnswerChange;
import org.huiji.declaration.intake.Decision;
import org.huiji.declaration.intake.Place;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;

/** One row: what will become of it and why, what changes, and what was read. */
final class RowPane extends VBox {

  private final Messages words;
  private final Sight sight;
  private final ReceivedRow row;

  /**
   * Of a row.
   *
   * @param point lets the clerk point at the head of the row's table
   */
  RowPane(
      Messages words,
      ReceiveViewModel model,
      Sight sight,
      ReceivedRow row,
      Consumer<Looked> point) {
    super(12);
    this.words = words;
    this.sight = sight;
    this.row = row;
    getStyleClass().add("details-body");
    FlowPane head = new FlowPane(8, 6, VerdictWords.tag(words, row.verdict()));
    head.setAlignment(Pos.CENTER_LEFT);
    decision(model, head);
    sight
        .table(row.source())
        .ifPresent(
            table ->
                head.getChildren().add(button("declreceive.point", () -> point.accept(table))));
    getChildren().add(head);
    joined();
    for (Problem problem : row.row().problems()) {
      getChildren().add(problem(problem));
    }
    if (row.verdict() == Verdict.NEW || row.verdict() == Verdict.UPDATE) {
      getChildren().add(new SamePane(words, model, row, sight.basket().round().year()));
    }
    if (row.verdict() == Verdict.UPDATE) {
      changes();
    }
    read();
  }

  private void decision(ReceiveViewModel model, FlowPane head) {
    Decision decision = sight.wishes().decision(row).orElse(null);
    if (decision != null) {
      boolean left = decision instanceof Decision.LeaveOut;
      head.getChildren()
          .add(
              button(
                  left ? "declreceive.take-after-all" : "declreceive.judge-again",
                  () -> model.want(wishes -> wishes.undeciding(row))));
    }
    if (decision == null && row.verdict() != Verdict.SKIPPED) {
      head.getChildren()
          .add(
              button(
                  "declreceive.leave-out",
                  () -> model.want(wishes -> wishes.deciding(row, new Decision.LeaveOut()))));
    }
  }

  private Button button(String key, Runnable then) {
    Button button = new Button(words.text(key));
    button.setOnAction(event -> then.run());
    return button;
  }

  /** Where it belongs to a declaration that is kept, or that comes with it. */
  private void joined() {
    Declaration known = row.row().known();
    Place brought = row.row().broughtBy();
    if (known != null) {
      said(
          words.text(
              "declreceive.of-kept",
              known.id(),
              known.content().unit(),
              known.content().platform()));
    } else if (brought != null) {
      said(words.text("declreceive.of-row", brought.file()));
    }
  }

  private void said(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(label);
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
