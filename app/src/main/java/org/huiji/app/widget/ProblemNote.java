package org.huiji.app.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A problem in words, with the rule it rests on. */
public final class ProblemNote extends HBox {

  public ProblemNote(Messages words, Problem problem) {
    super(6);
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().addAll("row-problem", problem.isError() ? "wrong" : "doubtful");
    String rule = words.text("widget.rule", problem.rule().source());
    Label text = new Label(words.text(problem.message()));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setTooltip(Tips.of(rule));
    setHgrow(text, Priority.ALWAYS);
    FontIcon icon = new FontIcon(problem.isError() ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
    icon.setAccessibleText(words.text(problem.isError() ? "widget.wrong" : "widget.doubtful"));
    getChildren().addAll(icon, text);
  }
}
