package org.huiji.app.declaration.details;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.huiji.app.declaration.ThresholdLine;
import org.huiji.app.widget.Tag;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a platform has against each threshold of its category. */
final class ThresholdsGrid extends GridPane {

  private final Messages words;

  ThresholdsGrid(Messages words, Sheet sheet) {
    this.words = words;
    getStyleClass().addAll("facts", "thresholds");
    int row = 0;
    for (ThresholdLine line : sheet.thresholds()) {
      Label value = new Label(line.value().isEmpty() ? "—" : line.value());
      value.getStyleClass().add("value");
      value.setMinWidth(Region.USE_PREF_SIZE);
      Label least = new Label(words.text("decllist.least", line.least()));
      least.getStyleClass().add("fact-label");
      least.setMinWidth(Region.USE_PREF_SIZE);
      addRow(row++, DetailsPane.note(line.name()), value, least, new Tag(state(line.meets())));
    }
  }

  private Tag.State state(@Nullable Boolean meets) {
    if (meets == null) {
      return new Tag.State(words.text("decllist.reach-unknown"), Tag.Tone.PLAIN);
    }
    return meets
        ? new Tag.State(words.text("decllist.reach-met"), Tag.Tone.GOOD)
        : new Tag.State(words.text("decllist.reach-missed"), Tag.Tone.WRONG);
  }
}
