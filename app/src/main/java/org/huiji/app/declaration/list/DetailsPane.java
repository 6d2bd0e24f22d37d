package org.huiji.app.declaration.list;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.ThresholdLine;
import org.huiji.app.widget.Facts;
import org.huiji.app.widget.IntoSight;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** One declaration: where it stands, what is wrong, what it says, and what was checked. */
final class DetailsPane extends VBox {

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private static final String PAPERS = "evidence";

  private final Messages words;
  private final Sheet sheet;
  private final FieldsGrid fields;
  private final ChecklistPane checklist;
  private final VBox facts = new VBox(8);
  private @Nullable Node pointed;
  private @Nullable FormField last;

  DetailsPane(Messages words, Sheet sheet, FieldsGrid.Settling settling, ChecklistPane checklist) {
    super(12);
    this.words = words;
    this.sheet = sheet;
    this.checklist = checklist;
    this.fields = new FieldsGrid(words, sheet, settling);
    getStyleClass().add("details-body");
    getChildren().addAll(tags(), facts());
    thresholds();
    problems();
    heading("decllist.fields");
    getChildren().add(fields);
    heading("decllist.conditions");
    getChildren().add(checklist);
    heading("decllist.steps");
    steps();
  }

  /** The field the clerk was led to last. */
  @Nullable FormField pointedAt() {
    return last;
  }

  private Node tags() {
    FlowPane tags = new FlowPane(6, 6);
    tags.getChildren()
        .addAll(
            new Tag(StateWords.of(words, sheet.row().state())),
            new Tag(sheet.row().reach().state(words)));
    if (!sheet.row().category().isEmpty()) {
      tags.getChildren().add(new Tag(sheet.row().category(), Tag.Tone.PLAIN));
    }
    return tags;
  }

  private Node facts() {
    Facts known = new Facts();
    known.add(words.text("decllist.unit"), sheet.content().unit());
    known.add(words.text("decllist.code"), sheet.content().find(FormField.CREDIT_CODE).orElse(""));
    known.add(
        words.text("decllist.recommended-by"),
        Objects.requireNonNullElse(sheet.content().district(), words.text("decllist.no-district")));
    known.add(words.text("decllist.received"), sheet.row().received());
    known.add(words.text("decllist.id"), sheet.id().toString());
    facts.getChildren().setAll(known);
    return facts;
  }

  private void thresholds() {
    heading("decllist.thresholds");
    if (sheet.thresholds().isEmpty()) {
      getChildren().add(note(words.text("decllist.no-thresholds")));
      return;
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("facts", "thresholds");
    int row = 0;
    for (ThresholdLine line : sheet.thresholds()) {
      Label name = note(line.name());
      Label value = new Label(line.value().isEmpty() ? "—" : line.value());
      value.getStyleClass().add("value");
      value.setMinWidth(Region.USE_PREF_SIZE);
      Label least = new Label(words.text("decllist.least", line.least()));
      least.getStyleClass().add("fact-label");
      least.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(row++, name, value, least, new Tag(state(line.meets())));
    }
    getChildren().add(grid);
  }

  private Tag.State state(@Nullable Boolean meets) {
    if (meets == null) {
      return new Tag.State(words.text("decllist.reach-unknown"), Tag.Tone.PLAIN);
    }
    return meets
        ? new Tag.State(words.text("decllist.reach-met"), Tag.Tone.GOOD)
        : new Tag.State(words.text("decllist.reach-missed"), Tag.Tone.WRONG);
  }

  private void problems() {
    List<Problem> found = sheet.problems();
    Label heading = heading("decllist.problems");
    if (found.isEmpty()) {
      getChildren().add(note(words.text("decllist.no-problems")));
      return;
    }
    heading.setText(
        words.text(
            "decllist.problems-count",
            Long.toString(sheet.row().checked().errors()),
            Long.toString(sheet.row().checked().warnings())));
    List<Problem> papers = found.stream().filter(DetailsPane::isOfPapers).toList();
    getChildren().add(lines(found.stream().filter(one -> !isOfPapers(one)).toList()));
    if (!papers.isEmpty()) {
      papers(papers);
    }
  }

  private static boolean isOfPapers(Problem problem) {
    return problem.field().equals(PAPERS);
  }

  private VBox lines(List<Problem> problems) {
    VBox lines = new VBox(2);
    problems.forEach(
        problem -> lines.getChildren().add(new ProblemLine(words, problem, () -> lead(problem))));
    return lines;
  }

  /** As many as a district forgets in its first sending would hide all else. */
  private void papers(List<Problem> missing) {
    VBox lines = lines(missing);
    lines.setVisible(false);
    lines.managedProperty().bind(lines.visibleProperty());
    String count = Integer.toString(missing.size());
    Hyperlink link = new Hyperlink(words.text("decllist.papers", count));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          lines.setVisible(!lines.isVisible());
        });
    getChildren().addAll(link, lines);
  }

  private void lead(Problem problem) {
    last = FormField.of(problem.field()).orElse(null);
    Node place =
        FormField.of(problem.field())
            .flatMap(fields::place)
            .orElseGet(() -> problem.field().equals("condition") ? checklist : facts);
    if (pointed != null) {
      pointed.pseudoClassStateChanged(POINTED, false);
    }
    pointed = place;
    place.pseudoClassStateChanged(POINTED, true);
    IntoSight.bring(place);
  }

  private void steps() {
    if (sheet.steps().isEmpty()) {
      getChildren().add(note(words.text("decllist.no-steps")));
    }
    for (ReviewStep step : sheet.steps().reversed()) {
      VBox box = new VBox(2);
      box.getStyleClass().add("step");
      HBox head =
          new HBox(8, new Label(step.on().toString()), new Tag(StateWords.of(words, step.to())));
      head.setAlignment(Pos.CENTER_LEFT);
      box.getChildren().add(head);
      if (step.evidence() != null) {
        box.getChildren().add(note(words.text("decllist.step-evidence", step.evidence())));
      }
      if (step.reasons() != null) {
        box.getChildren().add(note(words.text("decllist.step-reasons", step.reasons())));
      }
      box.getChildren().add(note(words.text("decllist.step-by", step.by())));
      getChildren().add(box);
    }
  }

  private Label heading(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("form-section");
    getChildren().add(label);
    return label;
  }

  private static Label note(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
