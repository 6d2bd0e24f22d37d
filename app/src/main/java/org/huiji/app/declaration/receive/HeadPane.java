package org.huiji.app.declaration.receive;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.head.ColumnGrid;
import org.huiji.app.head.HeadRows;
import org.huiji.app.widget.ProblemNote;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.declaration.summary.SummaryFields;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.table.Sheet;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Where a district's table begins, and what each of its columns is taken as. */
final class HeadPane extends VBox {

  private final Messages words;
  private final ComboBox<String> sheet = new ComboBox<>();
  private final VBox trouble = new VBox();
  private final HeadRows rows;
  private final ColumnGrid columns;
  private Looked table;
  private boolean showing;

  /**
   * Of one table.
   *
   * @param year the round's, over its columns
   */
  HeadPane(Messages words, ReceiveViewModel model, Looked shown, int year) {
    super(12);
    this.words = words;
    this.table = shown;
    this.rows = new HeadRows(words, (first, last) -> model.chooseHead(table, first, last));
    this.columns =
        new ColumnGrid(
            words,
            SummaryFields.all(),
            key -> SummaryColumn.valueOf(key).head(year),
            (column, key) -> model.map(table, column, key));
    getStyleClass().add("details-body");
    sheet.getItems().setAll(shown.file().table().sheets().stream().map(Sheet::name).toList());
    sheet.setMaxWidth(Double.MAX_VALUE);
    sheet.setAccessibleText(words.text("intakeview.sheet"));
    sheet.setOnAction(
        event -> {
          if (!showing && sheet.getValue() != null) {
            model.chooseSheet(table, sheet.getValue());
          }
        });
    Label label = new Label(words.text("intakeview.sheet"));
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    HBox choice = new HBox(8, label, sheet);
    choice.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(trouble, wrapped("declreceive.point-note"), choice, rows, columns);
    show(shown);
  }

  int source() {
    return table.source();
  }

  /** Shows it as it is understood now. */
  void show(Looked now) {
    table = now;
    showing = true;
    sheet.setValue(now.head().sheet());
    showing = false;
    rows.show(now.head());
    columns.show(now.head());
    trouble.getChildren().clear();
    Message reason = now.trouble();
    if (reason != null) {
      Problem problem = Problem.error("file", new Rule("declaration.file", "附件2"), reason);
      trouble.getChildren().setAll(new ProblemNote(words, problem));
    }
  }

  private Label wrapped(String key) {
    Label label = new Label(words.text(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("quiet");
    return label;
  }
}
