package org.huiji.app.declaration.details;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.ProblemNote;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;

/** A problem with its paragraph; pressing it leads to the field. */
final class ProblemLine extends Button {

  private static final double MARGIN = 18;

  ProblemLine(Messages words, Problem problem, Runnable lead) {
    ProblemNote note = new ProblemNote(words, problem);
    Label source = new Label(words.text("widget.rule", problem.rule().source()));
    source.getStyleClass().add("source");
    VBox box = new VBox(2, note, source);
    box.setMouseTransparent(true);
    box.setFillWidth(true);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(box);
    setWrapText(true); // its height follows its width
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    box.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
    setText(words.text(problem.message()));
    setAccessibleText(words.text(problem.message()) + " " + source.getText());
    getStyleClass().add("problem-line");
    setOnAction(event -> lead.run());
  }

  /** As high as its words need at this width; a button alone would cut them off. */
  @Override
  protected double computePrefHeight(double width) {
    double room = (width < 0 ? getWidth() : width) - MARGIN;
    return snapSizeY(getGraphic().prefHeight(room)) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
