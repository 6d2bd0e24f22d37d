package org.huiji.app.setting;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.Tips;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Alias;
import org.huiji.rulebook.office.HeadCount;
import org.huiji.text.Messages;

/** The offices: what they are called, under which other names Excel knows them, how many hold. */
final class OfficeGrid extends GridPane {

  private static final double[] WIDTHS = {150, 170, 190, 110, 200};

  private final Messages words;

  OfficeGrid(Messages words) {
    this.words = words;
    getStyleClass().add("setting-grid");
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPrefWidth(width);
      column.setPercentWidth(100 * width / 820);
      getColumnConstraints().add(column);
    }
  }

  void show(Rulebook rulebook, List<OfficeNames> offices) {
    getChildren().clear();
    addRow(
        0,
        head("setting.office-name"),
        head("setting.office-unit"),
        head("setting.office-aliases"),
        head("setting.head-count"),
        head("setting.article"));
    int row = 1;
    for (OfficeNames names : offices) {
      addRow(
          row++,
          field(names.name()),
          field(names.unitName()),
          text(names.office().aliases().stream().map(Alias::text).collect(Collectors.joining("、"))),
          text(
              rulebook
                  .ifSettled(names.office().headCount())
                  .map(this::limit)
                  .orElseGet(() -> words.text("setting.not-settled"))),
          text(names.office().article()));
    }
  }

  private String limit(HeadCount count) {
    if (count.max() == null) {
      return count.min() == 0
          ? words.text("setting.no-limit")
          : words.text("setting.at-least", count.min());
    }
    return count.min() == count.max()
        ? words.text("setting.exactly", count.min())
        : words.text("setting.between", count.min(), count.max());
  }

  private Label head(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("page-note");
    return label;
  }

  private static TextField field(Entry<String> entry) {
    TextField field = new TextField();
    field.setMinWidth(60);
    Marks.bind(field, entry);
    return field;
  }

  private static Label text(String text) {
    Label label = new Label(text);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setTooltip(Tips.of(text));
    return label;
  }
}
