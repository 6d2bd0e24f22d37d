package org.huiji.app.finding;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.app.widget.Form;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.Reading;
import org.huiji.text.Messages;

/** A question to the association: what is asked, what waits for it, and the answer. */
final class AnswerForm extends VBox {

  private final Messages words;
  private final AnswerViewModel model;

  AnswerForm(Messages words, AnswerViewModel model, Navigator navigator) {
    super(10);
    this.words = words;
    this.model = model;
    getStyleClass().add("details-body");
    asked();
    model.before().ifPresent(this::before);
    switch (model.way()) {
      case FEES -> fees(navigator);
      case NAME, CHOOSE -> answer();
    }
  }

  private void asked() {
    plain(model.question().text());
    heading("findingview.source");
    plain(model.question().article());
    heading(model.isStopping() ? "findingview.waits" : "findingview.concerns");
    model.question().affects().forEach(what -> plain(words.text("findingview.item", what)));
  }

  private void before(Answer answer) {
    heading("findingview.answered-before");
    String said =
        model.question().readings().stream()
            .filter(reading -> reading.id().equals(answer.reading()))
            .map(Reading::words)
            .findFirst()
            .orElse(answer.words() == null ? "" : answer.words());
    plain(words.text("findingview.who-said", said, answer.by(), answer.on()));
  }

  private void fees(Navigator navigator) {
    heading("findingview.answer");
    plain(words.text("findingview.fees-in-settings"));
    Button there = new Button(words.text("findingview.to-fees"));
    there.getStyleClass().add("accent");
    there.setOnAction(event -> navigator.open(PageId.SETTINGS, SettingPart.DUES));
    getChildren().add(there);
  }

  private void answer() {
    heading("findingview.answer");
    ToggleGroup choice = new ToggleGroup();
    model.question().readings().forEach(reading -> getChildren().add(radio(reading, choice)));
    boolean name = model.way() == AnswerViewModel.Way.NAME;
    Form form = new Form(words);
    form.wideText(name ? "findingview.full-name" : "findingview.own-words", model.answer());
    form.wideText("findingview.by", model.by()).setPromptText(words.text("findingview.by-prompt"));
    form.date("findingview.on", model.on());
    getChildren().add(form);
    if (model.isStopping() && !name) {
      muted(words.text("findingview.words-only"));
    }
    getChildren().add(problem());
    Button save = new Button(words.text("findingview.save-answer"));
    save.getStyleClass().add("accent");
    save.setOnAction(event -> model.save());
    getChildren().add(save);
  }

  private RadioButton radio(Reading reading, ToggleGroup choice) {
    RadioButton button = new RadioButton(reading.words());
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setToggleGroup(choice);
    button
        .selectedProperty()
        .subscribe(
            (before, now) -> {
              if (now) {
                model.chosen().set(reading);
              }
            });
    return button;
  }

  private Node problem() {
    Label label = label("");
    label.getStyleClass().add("problem");
    label.managedProperty().bind(label.visibleProperty());
    model
        .problem()
        .subscribe(
            message -> {
              label.setText(message == null ? "" : words.text(message));
              label.setVisible(message != null);
            });
    return label;
  }

  private void heading(String key) {
    Label label = label(words.text(key));
    label.getStyleClass().add("finding-heading");
    getChildren().add(label);
  }

  private void plain(String text) {
    getChildren().add(label(text));
  }

  private void muted(String text) {
    Label label = label(text);
    label.getStyleClass().add("page-note");
    getChildren().add(label);
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
