package org.huiji.app.intake;

import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.huiji.intake.Verdict;
import org.huiji.member.roster.RosterRow;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The rows of a list with their verdicts. Looking anew keeps the place and the selection. */
final class RowTable extends TableView<RosterRow> {

  private static final double ROW = 34;
  private static final double CODE = 182;
  private static final int ROWS_ABOVE = 3;

  private final Messages words;
  private final PreviewViewModel model;
  private boolean following;

  RowTable(Messages words, PreviewViewModel model) {
    super(model.rows());
    this.words = words;
    this.model = model;
    getStyleClass().add("data-table");
    setFixedCellSize(ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setAccessibleText(words.text("intakeview.rows"));
    setPlaceholder(new Label(words.text("intakeview.no-rows")));
    getColumns().add(number());
    getColumns().add(verdict());
    getColumns().add(text("intakeview.name", 200, RosterRow::name));
    getColumns().add(code());
    getColumns()
        .add(text("intakeview.remark", 260, row -> RowRemark.of(words, model.sight().get(), row)));
    getSelectionModel().selectedItemProperty().subscribe(this::selected);
    model.selected().subscribe(number -> follow());
    model.rows().addListener((ListChangeListener<RosterRow>) change -> follow());
    follow();
  }

  private TableColumn<RosterRow, String> number() {
    var column = text("intakeview.row", 52, row -> String.valueOf(row.row()));
    column.setMinWidth(52);
    column.setMaxWidth(76);
    column.getStyleClass().add("number");
    return column;
  }

  private TableColumn<RosterRow, String> code() {
    var column = text("intakeview.code", CODE, RosterRow::code);
    column.setMinWidth(CODE);
    return column;
  }

  private TableColumn<RosterRow, String> text(
      String key, double width, Function<RosterRow, String> value) {
    var column = new TableColumn<RosterRow, String>(words.text(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(value.apply(row.getValue())));
    return column;
  }

  private TableColumn<RosterRow, Verdict> verdict() {
    var column = new TableColumn<RosterRow, Verdict>(words.text("intakeview.verdict"));
    column.setPrefWidth(92);
    column.setMinWidth(84);
    column.setMaxWidth(130);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().verdict()));
    column.setCellFactory(_ -> new VerdictCell());
    return column;
  }

  private void selected(@Nullable RosterRow row) {
    if (row != null && !following) {
      model.selected().set(row.row());
    }
  }

  /** Selects what the model says, without moving the list unless the row is out of sight. */
  private void follow() {
    Integer number = model.selected().get();
    RosterRow now = getSelectionModel().getSelectedItem();
    following = true;
    int index = number == null ? -1 : index(number);
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else if (now == null || getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
      bringIntoSight(index);
    }
    following = false;
  }

  private void bringIntoSight(int index) {
    boolean inSight =
        lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() <= index
            && flow.getLastVisibleCell().getIndex() >= index;
    if (!inSight) {
      scrollTo(Math.max(0, index - ROWS_ABOVE));
    }
  }

  private int index(int number) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).row() == number) {
        return i;
      }
    }
    return -1;
  }

  private final class VerdictCell extends TableCell<RosterRow, Verdict> {

    @Override
    protected void updateItem(@Nullable Verdict verdict, boolean empty) {
      super.updateItem(verdict, empty);
      RosterRow row = getTableRow() == null ? null : getTableRow().getItem();
      setId(row == null ? null : "row-" + row.row());
      setGraphic(empty || verdict == null ? null : VerdictWords.tag(words, verdict));
    }
  }
}
