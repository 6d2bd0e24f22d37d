package org.huiji.app.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.huiji.app.preference.Preferences;

/** Remembers how the clerk arranged a table's columns; unknown columns are passed over. */
final class TableMemory {

  private final TableView<?> table;
  private final String name;
  private final Preferences preferences;

  TableMemory(TableView<?> table, String name, Preferences preferences) {
    this.table = table;
    this.name = name;
    this.preferences = preferences;
  }

  void start() {
    arrange(table);
    List<TableColumn<?, ?>> columns = new ArrayList<>(table.getColumns());
    columns.forEach(this::restore);
    sort(table);
    columns.forEach(this::keep);
    table.getColumns().addListener((InvalidationListener) change -> keepOrder());
    table.getSortOrder().addListener((InvalidationListener) change -> keepSorting());
  }

  private <T> void arrange(TableView<T> it) {
    List<String> order = list("order");
    it.getColumns()
        .sort(
            (one, other) -> {
              int first = order.indexOf(one.getId());
              int second = order.indexOf(other.getId());
              return first < 0 || second < 0 ? 0 : Integer.compare(first, second);
            });
  }

  private void restore(TableColumn<?, ?> column) {
    preferences.number(of(column, "width")).ifPresent(column::setPrefWidth);
    preferences
        .text(of(column, "visible"))
        .map(Boolean::parseBoolean)
        .ifPresent(column::setVisible);
  }

  private void keep(TableColumn<?, ?> column) {
    column
        .widthProperty()
        .subscribe((before, now) -> preferences.set(of(column, "width"), now.doubleValue()));
    column
        .visibleProperty()
        .subscribe((before, now) -> preferences.set(of(column, "visible"), now.toString()));
    column.sortTypeProperty().subscribe((before, now) -> keepSorting());
  }

  private void keepOrder() {
    preferences.set(
        name + ".order",
        String.join(",", table.getColumns().stream().map(TableColumn::getId).toList()));
  }

  private void keepSorting() {
    preferences.set(
        name + ".sort",
        String.join(
            ",",
            table.getSortOrder().stream()
                .map(column -> column.getId() + ":" + column.getSortType())
                .toList()));
  }

  private <T> void sort(TableView<T> it) {
    for (String sorted : list("sort")) {
      int colon = sorted.indexOf(':');
      Optional<TableColumn<T, ?>> column =
          it.getColumns().stream()
              .filter(any -> colon > 0 && any.getId().equals(sorted.substring(0, colon)))
              .findFirst();
      column.ifPresent(
          found -> {
            found.setSortType(
                sorted.endsWith("DESCENDING") ? SortType.DESCENDING : SortType.ASCENDING);
            it.getSortOrder().add(found);
          });
    }
  }

  private List<String> list(String what) {
    return preferences
        .text(name + "." + what)
        .map(text -> Arrays.asList(text.split(",", -1)))
        .orElse(List.of());
  }

  private String of(TableColumn<?, ?> column, String what) {
    return name + "." + column.getId() + "." + what;
  }
}
