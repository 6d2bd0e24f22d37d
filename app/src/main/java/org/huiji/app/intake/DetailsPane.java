package org.huiji.app.intake;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.search.MemberChoice;
import org.huiji.app.widget.ProblemNote;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberField;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** One row field by field: what stands in the list, what will be kept, what is wrong with it. */
final class DetailsPane extends ScrollPane {

  private final Messages words;
  private final PreviewViewModel model;
  private final VBox body = new VBox(14);
  private final VBox head = new VBox(8);
  private final VBox fields = new VBox(12);
  private final DecisionBar decision;
  private @Nullable Integer shownRow;
  private List<FieldEditor> editors = List.of();

  DetailsPane(Messages words, PreviewViewModel model, MemberChoice members) {
    this.words = words;
    this.model = model;
    this.decision = new DecisionBar(words, model, members);
    body.getStyleClass().add("side-pane");
    body.getChildren().setAll(head, decision, fields);
    setContent(body);
    setFitToWidth(true);
    model.selected().subscribe(number -> show());
    model.sight().subscribe(sight -> show());
  }

  /** Puts the cursor where the clerk is needed most. */
  void editPressing() {
    Optional<MemberField> field = model.details().flatMap(RowDetails::pressing);
    editors.stream()
        .filter(editor -> field.filter(it -> it == editor.field()).isPresent())
        .findFirst()
        .ifPresent(FieldEditor::edit);
  }

  private void show() {
    RowDetails details = model.details().orElse(null);
    body.setVisible(details != null);
    if (details != null) {
      showHead(details);
      decision.show(details);
      showFields(details);
    }
  }

  private void showHead(RowDetails details) {
    Label name = new Label(details.row().name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.getStyleClass().add("section-title");
    Label where = new Label(words.text("intakeview.row-number", details.row().row()));
    where.getStyleClass().add("quiet");
    HBox state = new HBox(8, VerdictWords.tag(words, details.row().verdict()), where);
    state.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().setAll(state, name);
    for (Problem problem : details.general()) {
      head.getChildren().add(new ProblemNote(words, problem));
    }
    for (FieldChange change : details.silent()) {
      Label label = new Label(RowRemark.change(words, model.sight().get(), change));
      label.setWrapText(true);
      label.getStyleClass().add("quiet");
      head.getChildren().add(label);
    }
  }

  /** The same row seen anew keeps its editors, and so the cursor. */
  private void showFields(RowDetails details) {
    List<MemberField> now = details.lines().stream().map(FieldLine::field).toList();
    boolean same =
        Integer.valueOf(details.row().row()).equals(shownRow)
            && editors.stream().map(FieldEditor::field).toList().equals(now);
    if (!same) {
      editors =
          details.lines().stream()
              .map(line -> new FieldEditor(words, model, line.field()))
              .toList();
      fields.getChildren().setAll(editors);
      setVvalue(0);
    }
    shownRow = details.row().row();
    for (int i = 0; i < editors.size(); i++) {
      editors.get(i).show(details.lines().get(i));
    }
  }
}
