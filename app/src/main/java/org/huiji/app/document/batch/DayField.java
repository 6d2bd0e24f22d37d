package org.huiji.app.document.batch;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.FieldNote;
import org.huiji.text.Messages;

/** A day that papers bear or tell of, with its label and what is wrong with it. */
public final class DayField extends HBox {

  private static final double WIDTH = 110;

  public DayField(Messages words, String label, Entry<LocalDate> day) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    TextField field = new TextField();
    field.setPrefWidth(WIDTH);
    field.setPromptText(words.text("widget.date-prompt"));
    field.setAccessibleText(label);
    field.textProperty().bindBidirectional(day.text());
    Label title = new Label(label);
    title.setLabelFor(field);
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, field, new FieldNote(words, field, day.problem()));
  }
}
