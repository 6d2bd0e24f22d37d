package org.huiji.app.intake;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.huiji.app.widget.Tag;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.Verdict;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The imports there were, newest first. */
final class HistoryTable extends TableView<ImportBatch> {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final double LEAST_HEIGHT = 120;
  private static final double ROW = 34;

  private final Messages words;
  private final HistoryViewModel model;

  HistoryTable(Messages words, HistoryViewModel model) {
    super(model.batches());
    this.words = words;
    this.model = model;
    getStyleClass().add("data-table");
    setFixedCellSize(ROW);
    setMinHeight(LEAST_HEIGHT);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    setAccessibleText(words.text("intakeview.history"));
    getColumns().add(text("intakeview.when", 140, HistoryTable::moment));
    getColumns().add(text("intakeview.file", 260, ImportBatch::file));
    getColumns().add(text("intakeview.who", 80, ImportBatch::operator));
    getColumns().add(text("intakeview.verdict", 170, this::counts));
    getColumns().add(actions());
    setRowFactory(
        table -> {
          var row = new TableRow<ImportBatch>();
          row.setOnMouseClicked(
              event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                  model.look(row.getItem());
                }
              });
          return row;
        });
  }

  static String moment(ImportBatch batch) {
    return MOMENT.format(batch.at().atZone(ZoneId.systemDefault()));
  }

  private TableColumn<ImportBatch, String> text(
      String key, double width, Function<ImportBatch, String> value) {
    var column = new TableColumn<ImportBatch, String>(words.text(key));
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setSortable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(value.apply(row.getValue())));
    return column;
  }

  /** What became of the rows, such as 新增 29 · 不能收入 1. */
  private String counts(ImportBatch batch) {
    return Stream.of(Verdict.NEW, Verdict.UPDATE, Verdict.SAME, Verdict.REFUSED)
        .filter(verdict -> batch.counts().getOrDefault(verdict, 0) > 0)
        .map(
            verdict ->
                words.text(
                    "intakeview.chip",
                    VerdictWords.word(verdict),
                    batch.counts().getOrDefault(verdict, 0)))
        .collect(Collectors.joining(" · "));
  }

  private TableColumn<ImportBatch, ImportBatch> actions() {
    var column = new TableColumn<ImportBatch, ImportBatch>();
    column.setPrefWidth(130);
    column.setMinWidth(130);
    column.setSortable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(_ -> new ActionsCell());
    return column;
  }

  private final class ActionsCell extends TableCell<ImportBatch, ImportBatch> {

    @Override
    protected void updateItem(@Nullable ImportBatch batch, boolean empty) {
      super.updateItem(batch, empty);
      setGraphic(empty || batch == null ? null : buttons(batch));
    }

    private HBox buttons(ImportBatch batch) {
      HBox box = new HBox(4, look(batch));
      box.setAlignment(Pos.CENTER_RIGHT);
      box.getChildren()
          .add(
              batch.undone()
                  ? new Tag(words.text("intakeview.undone-tag"), Tag.Tone.PLAIN)
                  : button("notice.undo", () -> model.askUndo(batch)));
      return box;
    }

    private Button look(ImportBatch batch) {
      Button look = button("intakeview.look", () -> model.look(batch));
      look.setId("look-" + batch.id().value());
      return look;
    }

    private Button button(String key, Runnable action) {
      Button button = new Button(words.text(key));
      button.getStyleClass().addAll("flat", "small");
      button.setOnAction(event -> action.run());
      return button;
    }
  }
}
