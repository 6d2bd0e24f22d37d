package org.huiji.app.finding;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The groups at the left of the list, each with how many findings it has. */
final class GroupList extends ListView<FindingGroup> {

  private static final double WIDTH = 216;

  GroupList(Messages words, FindingsViewModel model) {
    super(model.groups());
    getStyleClass().add("finding-groups");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setAccessibleText(words.text("findingview.groups"));
    setCellFactory(list -> new Cell(words));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                model.group().set(now);
              }
            });
    model.group().subscribe(group -> getSelectionModel().select(group));
  }

  private static final class Cell extends ListCell<FindingGroup> {

    private final Messages words;
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(8, title, count);

    Cell(Messages words) {
      this.words = words;
      title.setMaxWidth(Double.MAX_VALUE);
      title.setMinWidth(0);
      HBox.setHgrow(title, Priority.ALWAYS);
      count.setMinWidth(Region.USE_PREF_SIZE);
      count.getStyleClass().add("page-note");
      row.setAlignment(Pos.CENTER_LEFT);
      row.setMaxWidth(WIDTH - 36);
      row.setPrefWidth(WIDTH - 36);
    }

    @Override
    protected void updateItem(@Nullable FindingGroup group, boolean empty) {
      super.updateItem(group, empty);
      if (empty || group == null) {
        setGraphic(null);
        return;
      }
      setGraphic(row);
      title.setText(words.text(group.title()));
      title.setStyle(group.part() ? "-fx-padding: 0 0 0 16px;" : "-fx-font-weight: bold;");
      count.setText(Integer.toString(group.count()));
      setAccessibleText(words.text("findingview.group", group.title(), group.count()));
    }
  }
}
