package org.huiji.app.declaration.entry;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Messages;

/** A text of several sentences under its name, with how long it is and may be. */
final class LongField extends VBox {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final int ROWS = 4;

  private final Messages words;
  private final EntryViewModel model;
  private final HBox head = new HBox(10);

  LongField(Messages words, Inputs inputs, EntryViewModel model, FormField field) {
    super(4);
    this.words = words;
    this.model = model;
    Label name = new Label(words.text(field.label(model.round().year())));
    name.getStyleClass().add("long-name");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().addAll(name, gap);
    getChildren().addAll(head, inputs.area(field, ROWS));
  }

  /**
   * The same with a count.
   *
   * @param counted the texts that have the limit together
   */
  LongField counting(List<FormField> counted, int most) {
    Label count = new Label();
    count.getStyleClass().add("count");
    Runnable show = () -> show(count, counted, most);
    counted.forEach(field -> model.field(field).count().subscribe(show));
    show.run();
    head.getChildren().add(count);
    return this;
  }

  private void show(Label count, List<FormField> counted, int most) {
    int now = counted.stream().mapToInt(field -> model.field(field).count().get()).sum();
    count.setText(
        words.text(
            counted.size() > 1 ? "declentry.count-together" : "declentry.count",
            Integer.toString(now),
            Integer.toString(most)));
    count.pseudoClassStateChanged(OVER, now > most);
  }
}
