package org.huiji.app.dues.books;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huiji.app.widget.Tag;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The years at the left, each with whether it is closed. */
final class YearList extends ListView<BookYear> {

  private static final double WIDTH = 152;

  YearList(Messages words, BooksViewModel model) {
    super(model.years());
    getStyleClass().add("side-list");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setAccessibleText(words.text("duesbooks.years"));
    setCellFactory(list -> new Cell(words));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                model.chosen().set(now);
              }
            });
    model.chosen().subscribe(year -> getSelectionModel().select(year));
  }

  private static final class Cell extends ListCell<BookYear> {

    private final Messages words;
    private final Label name = new Label();
    private final HBox row = new HBox(8);

    Cell(Messages words) {
      this.words = words;
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(WIDTH - 36);
      row.setMaxWidth(WIDTH - 36);
    }

    @Override
    protected void updateItem(@Nullable BookYear year, boolean empty) {
      super.updateItem(year, empty);
      if (empty || year == null) {
        setGraphic(null);
        return;
      }
      String word = words.text(year.isOpen() ? "duesbooks.open" : "duesbooks.closed");
      name.setText(words.text("duesview.year", Integer.toString(year.year())));
      row.getChildren().setAll(name, new Tag(word, year.isOpen() ? Tag.Tone.OPEN : Tag.Tone.PLAIN));
      setGraphic(row);
      setAccessibleText(words.text("duesview.figure", name.getText(), word));
    }
  }
}
