package org.huiji.app.declaration.rules;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.RefusedNote;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The rules of a round as a form: numbers and words, each under its paragraph of the notice. */
final class EditRulesForm extends VBox {

  private static final double NUMBER = 90;

  private final Messages words;
  private final VBox foot;
  private final Form notice;

  EditRulesForm(Messages words, EditRulesViewModel model, Runnable leave) {
    super(12);
    this.words = words;
    getStyleClass().addAll("next-round", "edit-rules");
    Label title = label(words.text("declround.edit-of", model.round().title()));
    title.getStyleClass().add("details-title");
    Label note = label(words.text("declround.edit-note"));
    note.getStyleClass().add("page-note");
    this.notice = notice(model);
    getChildren().addAll(title, note, notice);
    heading(words.text("declround.categories"));
    model.categories().forEach(this::category);
    heading(named(words.text("declround.may-be-missed"), model.round().relief().article()));
    Form relief = new Form(words);
    relief.wideText("declround.niches", model.niches());
    relief.wideText("declround.letter", model.letter());
    getChildren().add(relief);
    heading(words.text("declround.evidence"));
    papers(model.papers());
    heading(named(words.text("declround.limits"), model.round().limits().article()));
    getChildren().add(limits(model));
    this.foot =
        new VBox(8, new RefusedNote(words, model.commit().refused()), buttons(model, leave));
    foot.getStyleClass().add("edit-rules-foot");
  }

  /** What ends the editing; it stays in sight while the form is scrolled. */
  Node foot() {
    return foot;
  }

  /** Puts the clerk into the first field. */
  void begin() {
    notice.lookup(".text-field").requestFocus();
  }

  private Form notice(EditRulesViewModel model) {
    Form form = new Form(words);
    form.wideText("declround.notice", model.title());
    form.text("declround.number", model.number());
    form.text("declround.issuer", model.issuer());
    form.date("declround.issued", model.issued());
    form.date("declround.company-deadline", model.companies());
    form.date("declround.district-deadline", model.districts());
    form.wideText("declround.earlier", model.earlier())
        .setPromptText(words.text("declround.several-prompt"));
    return form;
  }

  private void category(CategoryEntry category) {
    Label name = label(named(category.category().name(), category.category().article()));
    name.getStyleClass().add("category-name");
    getChildren().add(name);
    Form form = new Form(words);
    int place = 0;
    for (ThresholdEntry threshold : category.thresholds()) {
      place++;
      String which = words.text("declround.threshold", place);
      TextField text = field(threshold.text(), which);
      TextField least = field(threshold.least(), which + " " + words.text("declround.at-least"));
      least.setMinWidth(NUMBER);
      least.setMaxWidth(NUMBER);
      least.setPrefWidth(NUMBER);
      Label unit = new Label(category.unit(threshold));
      unit.setMinWidth(USE_PREF_SIZE);
      Label from = new Label(words.text("declround.at-least"));
      from.setMinWidth(USE_PREF_SIZE);
      form.wide(
          Message.of("declround.threshold", place),
          row(text, from, least, unit),
          first(threshold.least(), threshold.text()));
    }
    getChildren().add(form);
    papers(category.papers());
  }

  private void papers(List<PaperEntry> papers) {
    Form form = new Form(words);
    int place = 0;
    for (PaperEntry paper : papers) {
      place++;
      CheckBox required = new CheckBox(words.text("declround.must"));
      required.setMinWidth(USE_PREF_SIZE);
      required.selectedProperty().bindBidirectional(paper.required());
      Label article = new Label(paper.article());
      article.setMinWidth(USE_PREF_SIZE);
      article.getStyleClass().add("page-note");
      form.wide(
          Message.of("declround.paper", place),
          row(field(paper.text(), words.text("declround.paper", place)), required, article),
          paper.text().problem());
    }
    getChildren().add(form);
  }

  private Form limits(EditRulesViewModel model) {
    Form form = new Form(words);
    form.text("declround.limit-unit", model.unitProfile());
    form.text("declround.limit-platform", model.platformProfile());
    form.text("declround.limit-description", model.description());
    form.text("declround.limit-short", model.shortProfile());
    return form;
  }

  /** What is wrong with the number, or else with the words. */
  private static ObjectBinding<@Nullable Message> first(Entry<?> number, Entry<?> text) {
    return Bindings.createObjectBinding(
        () -> number.problem().get() == null ? text.problem().get() : number.problem().get(),
        number.problem(),
        text.problem());
  }

  private static TextField field(Entry<?> entry, String name) {
    TextField field = new TextField();
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(entry.text());
    return field;
  }

  private static HBox row(TextField text, Node... more) {
    HBox row = new HBox(8, text);
    row.getChildren().addAll(more);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    return row;
  }

  private HBox buttons(EditRulesViewModel model, Runnable leave) {
    Button out = new Button(words.text("declround.leave-edit"));
    out.setOnAction(event -> leave.run());
    Button save = new Button(words.text("declround.keep"));
    save.getStyleClass().add("accent");
    save.disableProperty().bind(model.commit().busy());
    save.setOnAction(event -> model.save());
    HBox row = new HBox(8, out, save);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private void heading(String text) {
    Label label = label(text);
    label.getStyleClass().add("entry-heading");
    getChildren().add(label);
  }

  private String named(String text, String article) {
    return words.text("declround.named", text, article);
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
