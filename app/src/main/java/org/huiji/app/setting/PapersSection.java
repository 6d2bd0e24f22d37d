package org.huiji.app.setting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.Tag;
import org.huiji.document.font.FaceChoice;
import org.huiji.text.Messages;

/** Faces with their substitutes, own templates, overprint. */
final class PapersSection extends Section {

  private final PapersViewModel model;
  private final VBox faces = new VBox(6);
  private final VBox templates = new VBox(6);

  PapersSection(Messages words, PapersViewModel model) {
    super(words);
    this.model = model;
    heading("setting.faces");
    explain("setting.faces-note");
    add(faces);
    heading("setting.templates");
    explain("setting.templates-note");
    add(templates);
    add(button("setting.open-templates", model::openTemplates));
    heading("setting.overprint");
    explain("setting.overprint-note");
    Form form = new Form(words);
    form.text("setting.overprint-right", model.right());
    form.text("setting.overprint-down", model.down());
    add(form);
    buttons(button("setting.save-overprint", model::save));
    model
        .papers()
        .subscribe(
            read -> {
              if (read != null) {
                faces.getChildren().setAll(read.faces().stream().map(this::face).toList());
                templates
                    .getChildren()
                    .setAll(read.templates().stream().map(this::template).toList());
              }
            });
    model.load();
  }

  private Node face(FaceChoice choice) {
    return row(
        choice.substitute()
            ? new Tag(words().text("setting.substitute"), Tag.Tone.DOUBTFUL)
            : new Tag(words().text("setting.found"), Tag.Tone.GOOD),
        words().text(choice.message()));
  }

  private Node template(PapersViewModel.Owned template) {
    String name =
        words()
            .text(
                switch (template.name()) {
                  case "approval-notice" -> "setting.template-approval";
                  case "dues-notice" -> "setting.title-dues";
                  case "dues-reminder" -> "setting.title-reminder";
                  case "payment-confirmation" -> "setting.title-confirmation";
                  case "dues-statement" -> "setting.title-statement";
                  case "declaration-correction" -> "setting.title-correction";
                  case "declaration-reminder" -> "setting.title-district-reminder";
                  case "declaration-review-sheet" -> "setting.title-review-sheet";
                  case "declaration-list" -> "setting.title-final-list";
                  default -> "setting.template-certificate";
                });
    if (template.own().isPresent()) {
      return row(
          new Tag(words().text("setting.own"), Tag.Tone.OPEN),
          words().text("setting.own-template", name, template.own().get()));
    }
    HBox row = row(new Tag(words().text("setting.built-in"), Tag.Tone.PLAIN), name);
    Button copy = button("setting.copy-template", () -> model.copy(template.name()));
    row.getChildren().add(copy);
    return row;
  }

  private static HBox row(Tag tag, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row = new HBox(10, tag, label);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
