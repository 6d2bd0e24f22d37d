package org.huiji.app.widget;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.huiji.app.preference.Preferences;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A table in the program's look: rows of one height, numbers at the right, columns the clerk can
 * choose. Add the columns, then {@link #remember} them.
 *
 * @param <T> what a row shows
 */
public final class DataTable<T> extends TableView<T> {

  private static final double ROW = 34;

  private final Messages words;

  /**
   * An empty table.
   *
   * @param titleKey what the table lists, for those who cannot see it
   */
  public DataTable(Messages words, String titleKey) {
    this.words = words;
    getStyleClass().add("data-table");
    setFixedCellSize(ROW);
    setTableMenuButtonVisible(true);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setAccessibleText(words.text(titleKey));
    setPlaceholder(EmptyState.noHits(words));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
  }

  /** A column of text. */
  public TableColumn<T, String> text(String titleKey, double width, Function<T, String> value) {
    return column(titleKey, width, value);
  }

  /**
   * A column of numbers, sorted by number, shown as {@code words} says.
   *
   * @param shown for example money with thousands separators
   */
  public <N extends Comparable<? super N>> TableColumn<T, N> number(
      String titleKey, double width, Function<T, @Nullable N> value, Function<N, String> shown) {
    TableColumn<T, N> column = column(titleKey, width, value);
    column.getStyleClass().add("number");
    column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
    column.setCellFactory(
        it ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable N number, boolean empty) {
                super.updateItem(number, empty);
                setText(empty || number == null ? null : shown.apply(number));
              }
            });
    return column;
  }

  /** A column of states, sorted by tone and word. */
  public TableColumn<T, Tag.State> state(
      String titleKey, double width, Function<T, Tag.@Nullable State> value) {
    TableColumn<T, Tag.State> column = column(titleKey, width, value);
    column.setComparator(
        Comparator.nullsFirst(
            Comparator.comparing(Tag.State::tone).thenComparing(Tag.State::word)));
    column.setCellFactory(
        it ->
            new TableCell<>() {
              @Override
              protected void updateItem(Tag.@Nullable State state, boolean empty) {
                super.updateItem(state, empty);
                setGraphic(empty || state == null ? null : new Tag(state));
              }
            });
    return column;
  }

  /** Calls {@code open} for a row that is double-clicked or entered. */
  public void onOpen(Consumer<T> open) {
    setRowFactory(
        table -> {
          TableRow<T> row = new TableRow<>();
          row.addEventHandler(
              MouseEvent.MOUSE_CLICKED,
              event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                  open.accept(row.getItem());
                }
              });
          return row;
        });
    setOnKeyPressed(
        event -> {
          T item = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && item != null) {
            open.accept(item);
            event.consume();
          }
        });
  }

  /**
   * Brings back the widths, choice, order and sorting of the columns, and keeps them from now on.
   *
   * @param name of this table among the preferences
   */
  public void remember(String name, Preferences preferences) {
    new TableMemory(this, "table." + name.toLowerCase(Locale.ROOT), preferences).start();
  }

  private <V> TableColumn<T, V> column(
      String titleKey, double width, Function<T, ? extends @Nullable V> value) {
    TableColumn<T, V> column = new TableColumn<>(words.text(titleKey));
    column.setId(titleKey);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    getColumns().add(column);
    return column;
  }
}
