package org.huiji.app.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.Tips;
import org.huiji.text.Messages;

/** What is seen before there is a register: three rule books, a name, and the way to try it out. */
public final class FirstStart extends StackPane {

  private static final double WIDTH = 880;
  private static final double CARD = 280;
  private static final double CARD_HEIGHT = 208;

  private final Messages words;
  private final FirstStartViewModel model;
  private final Runnable wayBack;

  /**
   * The page.
   *
   * @param wayBack shows the copies that may be restored
   */
  public FirstStart(Messages words, FirstStartViewModel model, Runnable wayBack) {
    this.words = words;
    this.model = model;
    this.wayBack = wayBack;
    getStyleClass().add("first-start");
    VBox column = new VBox(24, greeting(), cards(), name(), buttons());
    column.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    getChildren().add(column);
  }

  private VBox greeting() {
    Label title = new Label(words.text("start.title"));
    title.getStyleClass().add("page-title");
    Label explanation = new Label(words.text("start.explanation"));
    explanation.setWrapText(true);
    explanation.getStyleClass().add("page-note");
    return new VBox(8, title, explanation);
  }

  private HBox cards() {
    HBox row = new HBox(20);
    model.choices().forEach(choice -> row.getChildren().add(card(choice)));
    return row;
  }

  private ToggleButton card(RuleBookChoice choice) {
    Label name = new Label(words.text(choice.name()));
    name.getStyleClass().add("card-name");
    Label about = new Label(words.text(choice.about()));
    about.setWrapText(true);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    Label questions = new Label(words.text("start.open-questions", choice.openQuestions()));
    questions.getStyleClass().add("page-note");
    VBox content = new VBox(8, name, about, gap, questions);
    content.setPrefSize(CARD - 40, CARD_HEIGHT - 34);
    content.setMouseTransparent(true);

    ToggleButton card = new ToggleButton();
    card.setGraphic(content);
    card.getStyleClass().add("card-button");
    card.setPrefSize(CARD, CARD_HEIGHT);
    card.setAccessibleText(name.getText() + " " + about.getText() + " " + questions.getText());
    card.setTooltip(Tips.of(words.text("start.open-questions-tip")));
    card.setOnAction(
        event -> {
          card.setSelected(true);
          model.chosen().set(choice);
        });
    model.chosen().subscribe(chosen -> card.setSelected(choice.equals(chosen)));
    return card;
  }

  private HBox name() {
    VBox name = field("start.association", "start.association-prompt", model.association());
    VBox mark = field("start.mark", "start.mark-prompt", model.mark());
    HBox.setHgrow(name, Priority.ALWAYS);
    mark.setPrefWidth(CARD);
    return new HBox(20, name, mark);
  }

  private VBox field(String label, String prompt, Entry<String> entry) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(entry.text());
    field.setPromptText(words.text(prompt));
    Label name = new Label(words.text(label));
    name.setLabelFor(field);
    return new VBox(6, name, field);
  }

  private HBox buttons() {
    Button demonstration = new Button(words.text("start.try"));
    demonstration.setTooltip(Tips.of(words.text("start.try-tip")));
    demonstration.setOnAction(event -> model.tryOut());
    Button restore = new Button(words.text("start.from-copy"));
    restore.setOnAction(event -> wayBack.run());
    Button begin = new Button(words.text("start.begin"));
    begin.getStyleClass().add("accent");
    begin.setDefaultButton(true);
    model.canBegin().subscribe(can -> begin.setDisable(!can));
    begin.setOnAction(event -> model.begin());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, demonstration, restore, gap, begin);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
