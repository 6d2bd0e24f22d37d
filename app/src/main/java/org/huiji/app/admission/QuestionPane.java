package org.huiji.app.admission;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Reading;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the association must answer before anybody can be admitted, with the ways to read it. */
final class QuestionPane extends VBox {

  private static final double WIDEST = 620;

  QuestionPane(Messages words, OpenQuestion question, AdmissionViewModel model) {
    super(12);
    setAlignment(Pos.CENTER);
    VBox card = new VBox(12);
    card.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
    card.getStyleClass().add("question");
    Label why = new Label(words.text("admissionview.question"), new FontIcon(Feather.HELP_CIRCLE));
    why.getStyleClass().add("details-title");
    Label text = line(question.text());
    Label article = line(words.text("admissionview.question-source", question.article()));
    article.getStyleClass().add("page-note");
    card.getChildren().addAll(why, text, article);
    if (!question.readings().isEmpty()) {
      card.getChildren().add(line(words.text("admissionview.readings")));
    }
    for (Reading reading : question.readings()) {
      card.getChildren().add(line(words.text("admissionview.one-reading", reading.words())));
    }
    Button answer = new Button(words.text("admissionview.answer"));
    answer.getStyleClass().add("accent");
    answer.setOnAction(event -> model.openQuestions());
    card.getChildren().add(answer);
    getChildren().add(card);
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
