package org.huiji.app.declaration.rules;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.RefusedNote;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.earlier.EarlierRow;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;

/** Shows what a published list holds, and asks which notice published it and when. */
final class EarlierForm extends VBox {

  private final Messages words;
  private final Label sums = new Label();
  private final GridPane lines = new GridPane();
  private final TextField published;

  EarlierForm(Messages words, EarlierViewModel model, Runnable leave) {
    super(12);
    this.words = words;
    getStyleClass().add("next-round");
    Label title = new Label(words.text("declearlier.title", model.file()));
    title.getStyleClass().add("details-title");
    Label note = new Label(words.text("declearlier.note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("page-note");
    Form form = new Form(words);
    form.text("declround.number", model.notice());
    this.published = form.date("declearlier.published", model.published());
    lines.setHgap(14);
    lines.setVgap(6);
    Button out = new Button(words.text("declearlier.leave"));
    out.setOnAction(event -> leave.run());
    Button take = new Button(words.text("declearlier.take"));
    take.getStyleClass().add("accent");
    take.disableProperty().bind(model.commit().busy());
    take.setOnAction(event -> model.save());
    HBox buttons = new HBox(8, out, take);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            title,
            note,
            form,
            new RefusedNote(words, model.commit().refused()),
            buttons,
            sums,
            lines);
    model.rows().subscribe(this::show);
  }

  /** Puts the clerk where something is still to be typed. */
  void begin() {
    published.requestFocus();
  }

  private void show(List<EarlierRow> rows) {
    Map<Verdict, Integer> counts = EarlierViewModel.counts(rows);
    sums.setText(
        words.text(
            "declearlier.sums",
            counts.getOrDefault(Verdict.NEW, 0),
            counts.getOrDefault(Verdict.SAME, 0),
            counts.getOrDefault(Verdict.DUPLICATE, 0),
            counts.getOrDefault(Verdict.REFUSED, 0)));
    lines.getChildren().clear();
    for (int i = 0; i < rows.size(); i++) {
      EarlierRow row = rows.get(i);
      lines.addRow(
          i,
          new Label(words.text("declearlier.row", row.row())),
          new Tag(state(row.verdict())),
          new Label(row.platform()),
          new Label(row.unit()),
          new Label(problems(row.problems())));
    }
  }

  private Tag.State state(Verdict verdict) {
    return switch (verdict) {
      case NEW -> new Tag.State(words.text("declearlier.new"), Tag.Tone.GOOD);
      case REFUSED -> new Tag.State(words.text("declearlier.refused"), Tag.Tone.WRONG);
      case DUPLICATE -> new Tag.State(words.text("declearlier.duplicate"), Tag.Tone.PLAIN);
      case SAME, UPDATE, SKIPPED -> new Tag.State(words.text("declearlier.same"), Tag.Tone.PLAIN);
    };
  }

  private String problems(List<Problem> problems) {
    return String.join(
        "", problems.stream().map(problem -> words.text(problem.message())).toList());
  }
}
