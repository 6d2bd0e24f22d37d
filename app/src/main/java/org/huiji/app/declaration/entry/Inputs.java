package org.huiji.app.declaration.entry;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.Shown;
import org.huiji.app.widget.IntoSight;
import org.huiji.app.widget.TextBox;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Messages;

/** The fields to type in, each with what is said about it below. */
final class Inputs {

  private final Messages words;
  private final EntryViewModel model;
  private final Map<FormField, Node> places = new EnumMap<>(FormField.class);

  Inputs(Messages words, EntryViewModel model) {
    this.words = words;
    this.model = model;
  }

  /** Puts the clerk into a field. */
  void focus(FormField field) {
    Node place = places.get(field);
    if (place != null) {
      place.requestFocus();
      IntoSight.bring(place);
    }
  }

  /** Something else than a text field that a field is filled in with. */
  void register(FormField field, Node place) {
    place.setId(field.key());
    place.setAccessibleText(words.text(field.label(model.round().year())));
    places.put(field, place);
  }

  /** A line, with the remarks below. */
  VBox line(FormField field) {
    TextField input = new TextField();
    switch (field.kind()) {
      case MONTH -> input.setPromptText(words.text("declentry.month-prompt"));
      case DAY -> input.setPromptText(words.text("widget.date-prompt"));
      case COUNT, WAN, WAN_SIGNED, PERCENT -> input.getStyleClass().add("amount");
      case NAME, TEXT, LONG_TEXT, CREDIT_CODE, PHONE, EMAIL, CHOICE, HONOURS -> {}
    }
    return with(field, input);
  }

  /** Several lines, with the remarks below. */
  VBox area(FormField field, int rows) {
    return with(field, new TextBox(rows));
  }

  private VBox with(FormField field, TextInputControl input) {
    EntryField entry = model.field(field);
    input.textProperty().bindBidirectional(entry.text());
    String known = Shown.text(field, model.summary());
    if (!known.isEmpty()) {
      input.setPromptText(words.text("declentry.in-summary", known));
    }
    input
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (now) {
                IntoSight.bring(input);
              } else if (isSettled(field)) {
                entry.settle();
              }
            });
    register(field, input);
    return new VBox(2, input, new Remarks(words, input, entry));
  }

  /** A date or a number shows how it was understood; a text stays as it was typed. */
  private static boolean isSettled(FormField field) {
    return switch (field.kind()) {
      case MONTH, DAY, COUNT, WAN, WAN_SIGNED, PERCENT, CREDIT_CODE -> true;
      case NAME, TEXT, LONG_TEXT, PHONE, EMAIL, CHOICE, HONOURS -> false;
    };
  }
}
