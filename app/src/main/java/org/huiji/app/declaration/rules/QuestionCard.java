package org.huiji.app.declaration.rules;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.RefusedNote;
import org.huiji.rulebook.question.Reading;
import org.huiji.text.Messages;

/** What the notice leaves open, what waits for it, and the answer. */
final class QuestionCard extends VBox {

  private final Messages words;
  private final QuestionViewModel model;

  QuestionCard(Messages words, QuestionViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    getStyleClass().add("question");
    getChildren().add(label(model.question().text()));
    Label source =
        label(
            words.text(
                "declround.source",
                model.question().id(),
                model.question().article(),
                String.join("、", model.question().affects())));
    source.getStyleClass().add("page-note");
    getChildren().add(source);
    VBox form = form();
    model
        .before()
        .ifPresentOrElse(
            answer -> {
              Label said =
                  label(
                      words.text(
                          "declround.answered", model.said(answer), answer.by(), answer.on()));
              said.getStyleClass().add("answered");
              Hyperlink again = new Hyperlink(words.text("declround.answer-again"));
              again.setOnAction(event -> getChildren().set(getChildren().indexOf(again), form));
              getChildren().addAll(said, model.isDirty() ? form : again);
            },
            () -> getChildren().add(form));
  }

  private VBox form() {
    ToggleGroup group = new ToggleGroup();
    VBox form = new VBox(8);
    for (Reading reading : model.question().readings()) {
      form.getChildren().add(radio(reading, group));
    }
    Form fields = new Form(words);
    TextField own = new TextField();
    own.textProperty().bindBidirectional(model.own());
    fields.row("declround.own-words", own);
    fields.text("declround.by", model.by());
    fields.date("declround.on", model.on());
    Button save = new Button(words.text("declround.save-answer"));
    save.disableProperty().bind(model.commit().busy());
    save.setOnAction(event -> model.save());
    form.getChildren().addAll(fields, new RefusedNote(words, model.commit().refused()), save);
    return form;
  }

  private Node radio(Reading reading, ToggleGroup group) {
    RadioButton button = new RadioButton(reading.words());
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setSelected(reading.equals(model.reading().get()));
    button.setOnAction(event -> model.reading().set(reading));
    return button;
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
