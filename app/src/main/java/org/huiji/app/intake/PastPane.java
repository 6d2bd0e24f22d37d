package org.huiji.app.intake;

import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportedRow;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an earlier import did, row by row, and who stayed when it was taken back. */
final class PastPane extends VBox {

  private static final double ROW = 34;

  private final Messages words;

  PastPane(Messages words, HistoryViewModel model, Past past) {
    super(8);
    this.words = words;
    getStyleClass().add("side-pane");
    ImportBatch batch = past.batch();
    getChildren().add(head(model, batch));
    getChildren()
        .add(
            line(
                words.text(
                    "intakeview.past",
                    batch.id(),
                    HistoryTable.moment(batch),
                    batch.operator(),
                    batch.sheet(),
                    batch.effectiveFrom())));
    if (!past.kept().isEmpty()) {
      getChildren()
          .add(
              line(
                  words.text(
                      "intakeview.kept", past.kept().size(), String.join("、", past.kept()))));
    }
    TableView<ImportedRow> rows = rows(past);
    getChildren().add(rows);
    setVgrow(rows, Priority.ALWAYS);
  }

  private HBox head(HistoryViewModel model, ImportBatch batch) {
    Label title = new Label(batch.file());
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "button-icon", "small");
    close.setAccessibleText(words.text("notice.close"));
    close.setOnAction(event -> model.lookAway());
    HBox head = new HBox(8, title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("quiet");
    return label;
  }

  private TableView<ImportedRow> rows(Past past) {
    var table = new TableView<>(FXCollections.observableArrayList(past.rows()));
    table.getStyleClass().add("data-table");
    table.setFixedCellSize(ROW);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("intakeview.row", 52, row -> String.valueOf(row.row())));
    table
        .getColumns()
        .add(column("intakeview.verdict", 80, row -> words.text(VerdictWords.word(row.verdict()))));
    table.getColumns().add(column("intakeview.name", 190, ImportedRow::name));
    table
        .getColumns()
        .add(column("intakeview.remark", 240, row -> row.detail().replace("\n", "；")));
    return table;
  }

  private TableColumn<ImportedRow, String> column(
      String key, double width, Function<ImportedRow, String> value) {
    var column = new TableColumn<ImportedRow, String>(words.text(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(value.apply(row.getValue())));
    return column;
  }
}
