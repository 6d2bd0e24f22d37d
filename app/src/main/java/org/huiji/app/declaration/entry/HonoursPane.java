package org.huiji.app.declaration.entry;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.declaration.form.Honour;
import org.huiji.text.Messages;

/** 荣誉资质 as boxes to be ticked, some with a grade. */
final class HonoursPane extends VBox {

  private static final double GRADE = 64;
  private static final double OTHER = 260;

  private final Messages words;
  private final HonoursModel model;

  HonoursPane(Messages words, HonoursModel model) {
    super(8);
    this.words = words;
    this.model = model;
    FlowPane listed = new FlowPane(14, 8, new Label(words.text("declentry.listed-on")));
    FlowPane others = new FlowPane(14, 8);
    for (Honour honour : Honour.values()) {
      (honour.isListing() ? listed : others).getChildren().add(box(honour));
    }
    getChildren().addAll(listed, others);
  }

  private Node box(Honour honour) {
    CheckBox box = new CheckBox(honour.text());
    box.selectedProperty().bindBidirectional(model.ticked(honour));
    if (!honour.isGraded()) {
      return box;
    }
    boolean other = honour == Honour.OTHER;
    TextField grade = new TextField();
    grade.setPrefWidth(other ? OTHER : GRADE);
    grade.setPromptText(words.text(other ? "declentry.which" : "declentry.grade"));
    grade.setAccessibleText(words.text("declentry.grade-of", honour.text()));
    grade.textProperty().bindBidirectional(model.grade(honour));
    grade.disableProperty().bind(box.selectedProperty().not());
    HBox row = new HBox(6, box, grade);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
