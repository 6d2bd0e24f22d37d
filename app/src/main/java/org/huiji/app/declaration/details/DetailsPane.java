package org.huiji.app.declaration.details;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.Shown;
import org.huiji.app.widget.Facts;
import org.huiji.app.widget.IntoSight;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** One declaration: where it stands, what is wrong, what it says, and what was checked. */
final class DetailsPane extends VBox {

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final Messages words;
  private final Node evidence;
  private final Node member;
  private final VBox facts = new VBox(8);
  private @Nullable Node pointed;
  private @Nullable FormField last;

  /**
   * Nothing is shown yet.
   *
   * @param evidence the papers behind the declaration
   * @param member who its unit is in the register
   */
  DetailsPane(Messages words, Node evidence, Node member) {
    super(12);
    this.words = words;
    this.evidence = evidence;
    this.member = member;
    getStyleClass().add("details-body");
  }

  /** Shows it as it was read last; the clerk stays where she has scrolled to. */
  void show(Sheet sheet, FieldsGrid.Settling settling, ChecklistPane checklist) {
    FieldsGrid fields = new FieldsGrid(words, sheet, settling);
    getChildren().setAll(tags(sheet), facts(sheet), heading("decllist.thresholds"));
    getChildren()
        .add(
            sheet.thresholds().isEmpty()
                ? note(words.text("decllist.no-thresholds"))
                : new ThresholdsGrid(words, sheet));
    problems(sheet, fields, checklist);
    getChildren().addAll(evidence, heading("decllist.member"), member);
    getChildren().addAll(heading("decllist.fields"), fields);
    getChildren().addAll(heading("decllist.conditions"), checklist);
    getChildren().addAll(heading("decllist.steps"), new StepsPane(words, sheet));
  }

  /** The field the clerk was led to last. */
  @Nullable FormField pointedAt() {
    return last;
  }

  private Node tags(Sheet sheet) {
    FlowPane tags = new FlowPane(6, 6);
    tags.getChildren()
        .addAll(
            new Tag(StateWords.of(words, sheet.declaration().state())),
            new Tag(Reach.of(sheet.checked()).state(words)));
    String category = Shown.category(sheet.round(), sheet.content());
    if (!category.isEmpty()) {
      tags.getChildren().add(new Tag(category, Tag.Tone.PLAIN));
    }
    return tags;
  }

  private Node facts(Sheet sheet) {
    Facts known = new Facts();
    known.add(words.text("decllist.unit"), sheet.content().unit());
    known.add(words.text("decllist.code"), sheet.content().find(FormField.CREDIT_CODE).orElse(""));
    known.add(
        words.text("decllist.recommended-by"),
        Objects.requireNonNullElse(sheet.content().district(), words.text("decllist.no-district")));
    known.add(
        words.text("decllist.received"), Objects.toString(sheet.declaration().received(), ""));
    known.add(words.text("decllist.id"), sheet.id().toString());
    facts.getChildren().setAll(known);
    return facts;
  }

  private void problems(Sheet sheet, FieldsGrid fields, ChecklistPane checklist) {
    Label heading = heading("decllist.problems");
    getChildren().add(heading);
    if (sheet.problems().isEmpty()) {
      getChildren().add(note(words.text("decllist.no-problems")));
      return;
    }
    heading.setText(
        words.text(
            "decllist.problems-count",
            Long.toString(sheet.checked().errors()),
            Long.toString(sheet.checked().warnings())));
    getChildren()
        .add(
            new ProblemsPane(words, sheet.problems(), problem -> lead(problem, fields, checklist)));
  }

  private void lead(Problem problem, FieldsGrid fields, ChecklistPane checklist) {
    last = FormField.of(problem.field()).orElse(null);
    Node place =
        FormField.of(problem.field())
            .flatMap(fields::place)
            .orElseGet(() -> section(problem, checklist));
    if (pointed != null) {
      pointed.pseudoClassStateChanged(POINTED, false);
    }
    pointed = place;
    place.pseudoClassStateChanged(POINTED, true);
    IntoSight.bring(place);
  }

  private Node section(Problem problem, ChecklistPane checklist) {
    return switch (problem.field()) {
      case "condition" -> checklist;
      case ProblemsPane.PAPERS -> evidence;
      default -> facts;
    };
  }

  private Label heading(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("form-section");
    return label;
  }

  static Label note(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
