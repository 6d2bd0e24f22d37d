package org.huiji.app.finding;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.finding.Finding;
import org.huiji.text.Messages;

/** What is wrong with data, by which rule, and the way to the record. */
final class ProblemDetails extends VBox {

  ProblemDetails(Messages words, Finding finding, Runnable openRecord) {
    super(10);
    getStyleClass().add("details-body");
    FindingWords say = new FindingWords(words);
    add(say.text(finding));
    Label rule = add(words.text("findingview.source"));
    rule.getStyleClass().add("finding-heading");
    add(say.source(finding));
    Button open =
        new Button(
            words.text(
                switch (finding) {
                  case Finding.OfMember _ -> "findingview.open-record";
                  case Finding.OfNumbers _ -> "findingview.answer-numbers";
                  case Finding.OfRegister _, Finding.Question _ -> "findingview.open-roster";
                }));
    open.getStyleClass().add("accent");
    open.setOnAction(event -> openRecord.run());
    getChildren().add(open);
  }

  private Label add(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(label);
    return label;
  }
}
