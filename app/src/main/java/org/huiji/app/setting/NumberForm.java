package org.huiji.app.setting;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.text.Messages;

/** The number patterns, each with the next number beside it and what is wrong below it. */
final class NumberForm extends GridPane {

  private static final double FIELD = 300;

  private final Messages words;

  NumberForm(Messages words, NumbersViewModel model) {
    this.words = words;
    getStyleClass().add("setting-grid");
    TextField mark = new TextField();
    mark.setPrefWidth(FIELD);
    Marks.bind(mark, model.mark());
    mark.setAccessibleText(words.text("setting.mark"));
    addRow(0, new Label(words.text("setting.mark")), mark);
    int row = 1;
    for (Numbered numbered : Numbered.values()) {
      add(row++, numbered, model);
    }
  }

  private void add(int row, Numbered numbered, NumbersViewModel model) {
    String name =
        words.text(
            switch (numbered) {
              case MEMBER -> "setting.number-member";
              case CERTIFICATE -> "setting.number-certificate";
              case APPROVAL_NOTICE -> "setting.number-approval";
              case DUES_NOTICE -> "setting.number-dues";
              case DUES_REMINDER -> "setting.number-reminder";
              case PAYMENT_CONFIRMATION -> "setting.number-confirmation";
              case DUES_STATEMENT -> "setting.number-statement";
              case CORRECTION_LETTER -> "setting.number-correction";
              case DISTRICT_REMINDER -> "setting.number-district-reminder";
              case REVIEW_SHEET -> "setting.number-review-sheet";
              case PUBLIC_NOTICE_LIST -> "setting.number-public-notice";
              case FINAL_LIST -> "setting.number-final-list";
              case DECLARATION_SUMMARY -> "setting.number-declaration-summary";
            });
    TextField field = new TextField();
    field.setPrefWidth(FIELD);
    field.setAccessibleText(name);
    field.setId("pattern-" + numbered.name());
    Marks.bind(field, model.pattern(numbered));
    Label problem = new Label();
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMaxWidth(FIELD);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    model
        .pattern(numbered)
        .problem()
        .subscribe(
            message -> {
              problem.setText(message == null ? "" : words.text(message));
              problem.setVisible(message != null);
            });
    Label next = new Label();
    next.textProperty()
        .bind(
            model
                .example(numbered)
                .map(number -> number.isEmpty() ? "" : words.text("setting.next", number)));
    addRow(row, new Label(name), new VBox(2, field, problem), next);
  }
}
