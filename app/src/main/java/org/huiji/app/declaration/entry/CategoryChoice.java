package org.huiji.app.declaration.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;

/**
 * Exactly one of the round's categories. Two that a Word form had ticked stay until the clerk
 * chooses one.
 */
final class CategoryChoice extends FlowPane {

  private final List<RadioButton> buttons = new ArrayList<>();

  CategoryChoice(Round round, EntryField field) {
    super(18, 8);
    getStyleClass().add("category-choice");
    ToggleGroup group = new ToggleGroup();
    for (Category category : round.categories()) {
      RadioButton button = new RadioButton(category.name());
      button.setToggleGroup(group);
      button.setOnAction(event -> field.text().set(category.name()));
      buttons.add(button);
      getChildren().add(button);
    }
    field.text().subscribe(now -> show(round, now));
  }

  private void show(Round round, String text) {
    List<String> chosen = new Answers(Map.of(FormField.CATEGORY, text)).chosen(FormField.CATEGORY);
    String only =
        chosen.size() == 1 ? round.category(chosen.getFirst()).map(Category::name).orElse("") : "";
    buttons.forEach(button -> button.setSelected(button.getText().equals(only)));
  }

  /** The first of the buttons takes the focus. */
  @Override
  public void requestFocus() {
    buttons.getFirst().requestFocus();
  }
}
