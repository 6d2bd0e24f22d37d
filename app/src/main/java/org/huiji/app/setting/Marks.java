package org.huiji.app.setting;

import atlantafx.base.theme.Styles;
import javafx.scene.control.TextField;
import org.huiji.app.widget.Entry;

/** Fields in a grid, which has no room for a sentence: what is wrong is marked at the field. */
final class Marks {

  private Marks() {}

  static void bind(TextField field, Entry<?> entry) {
    field.textProperty().bindBidirectional(entry.text());
    entry
        .problem()
        .subscribe(problem -> field.pseudoClassStateChanged(Styles.STATE_DANGER, problem != null));
  }
}
