package org.huiji.app.declaration.district;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Tag;
import org.huiji.app.widget.Tips;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictState;
import org.huiji.text.Messages;

/** A district: its name, how far it is, and how many it recommends. */
final class DistrictTile extends ToggleButton {

  private static final double WIDTH = 166;

  DistrictTile(Messages words, DistrictLine line) {
    String name = line.district().name();
    Label title = new Label(name);
    title.getStyleClass().add("tile-name");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label count = new Label(count(words, line));
    count.getStyleClass().add("page-note");
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    HBox below = new HBox(6, new Tag(state(words, line.state())), count);
    below.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(6, title, below);
    box.setMouseTransparent(true);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setText(name);
    setGraphic(box);
    setPrefWidth(WIDTH);
    setTooltip(Tips.of(line.bureau()));
    setAccessibleText(name + " " + words.text(line.state().label()) + " " + count.getText());
    getStyleClass().add("tile");
  }

  static Tag.State state(Messages words, DistrictState state) {
    return new Tag.State(words.text(state.label()), tone(state));
  }

  private static String count(Messages words, DistrictLine line) {
    if (line.declared().isEmpty()) {
      return "";
    }
    String all = Integer.toString(line.declared().size());
    return line.withErrors() == 0
        ? words.text("decldistrict.count", all)
        : words.text("decldistrict.count-wrong", all, Integer.toString(line.withErrors()));
  }

  private static Tag.Tone tone(DistrictState state) {
    return switch (state) {
      case NOTHING -> Tag.Tone.PLAIN;
      case RECEIVED -> Tag.Tone.OPEN;
      case HAS_ERRORS -> Tag.Tone.WRONG;
      case RETURNED -> Tag.Tone.DOUBTFUL;
      case ALL_AT_CITY -> Tag.Tone.GOOD;
    };
  }
}
