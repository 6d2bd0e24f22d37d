package org.huiji.app.document.issue;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.Tag;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a paper: problems first, a mark to leave one out, double click opens the member.
 *
 * @param <L> one paper
 */
public final class PaperTable<L extends PaperLine> extends VBox {

  private final Messages words;

  /**
   * What such a table lists, by the keys of the words.
   *
   * @param table for those who cannot see it
   * @param name head of the column that says whom a paper is for
   * @param number head of the column of their numbers
   */
  public record Names(String table, String name, String number) {

    /** Members. */
    public static final Names MEMBERS =
        new Names("documentview.batch", "documentview.column-name", "documentview.column-number");
  }

  /**
   * A table of a batch.
   *
   * @param names what it lists
   * @param memory its name among the preferences
   * @param more adds the columns that only these papers have
   */
  public PaperTable(
      Desk desk, PaperBatch<L> model, Names names, String memory, Consumer<DataTable<L>> more) {
    this.words = desk.words();
    DataTable<L> table = new DataTable<>(words, names.table());
    table.getColumns().add(marks());
    table.state("documentview.column-state", 108, row -> state(row.state()));
    table.text(names.name(), 250, PaperLine::name);
    table.text(names.number(), 90, PaperLine::number);
    more.accept(table);
    table.text("documentview.column-problem", 320, this::problems);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    FilteredList<L> found = new FilteredList<>(model.rows());
    SortedList<L> shown = new SortedList<>(found);
    shown.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(shown);
    table.onOpen(model::open);
    table.remember(memory, desk.preferences());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null) {
                model.selected().set(row);
              }
            });
    model.selected().subscribe(row -> table.getSelectionModel().select(row));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(new BatchMarks<>(words, model, found), table);
  }

  private TableColumn<L, L> marks() {
    TableColumn<L, L> column = new TableColumn<>(words.text("documentview.column-included"));
    column.setId("documentview.column-included");
    column.setPrefWidth(56);
    column.setSortable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(it -> new Mark());
    return column;
  }

  private Tag.State state(PaperLine.State state) {
    return switch (state) {
      case READY -> new Tag.State(words.text("documentview.state-ready"), Tag.Tone.OPEN);
      case PROBLEM -> new Tag.State(words.text("documentview.state-problem"), Tag.Tone.WRONG);
      case UNABLE -> new Tag.State(words.text("documentview.state-unable"), Tag.Tone.DOUBTFUL);
      case ISSUED -> new Tag.State(words.text("documentview.state-issued"), Tag.Tone.GOOD);
    };
  }

  private String problems(L row) {
    return row.problems().stream().map(words::text).collect(Collectors.joining(" "));
  }

  /** The mark of one row; none where there is nothing to choose. */
  private final class Mark extends TableCell<L, L> {

    private final CheckBox box = new CheckBox();
    private @Nullable L bound;

    @Override
    protected void updateItem(@Nullable L row, boolean empty) {
      super.updateItem(row, empty);
      if (bound != null) {
        box.selectedProperty().unbindBidirectional(bound.included());
        bound = null;
      }
      if (empty || row == null || !row.isChoosable()) {
        setGraphic(null);
        return;
      }
      bound = row;
      box.selectedProperty().bindBidirectional(row.included());
      box.setAccessibleText(words.text("documentview.include", row.name()));
      setGraphic(box);
    }
  }
}
