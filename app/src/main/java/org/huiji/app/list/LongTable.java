package org.huiji.app.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.Loading;
import org.huiji.app.widget.Tag;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A table of {@link Rows}, which sort themselves in the background. A new list keeps what is
 * selected selected.
 *
 * @param <T> a row
 */
public final class LongTable<T> {

  private final DataTable<T> table;
  private final Rows<T> rows;
  private final Function<T, Object> id;
  private final Map<String, Function<T, ? extends @Nullable Comparable<?>>> keys = new HashMap<>();
  private Consumer<List<T>> chosen = rows -> {};
  private Set<Object> awaited = Set.of();
  private boolean filling;

  /**
   * An empty table.
   *
   * @param titleKey what it lists
   * @param id what makes two rows the same one, before and after they are read again
   */
  public LongTable(Messages words, String titleKey, Rows<T> rows, Function<T, Object> id) {
    this.table = new DataTable<>(words, titleKey);
    this.rows = rows;
    this.id = id;
    table.setItems(FXCollections.observableArrayList());
    table.setSortPolicy(it -> sort());
    rows.state().subscribe(state -> table.setPlaceholder(placeholder(words, state)));
    rows.shown().addListener((ListChangeListener<T>) change -> fill());
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<T>) change -> tell());
  }

  private static Node placeholder(Messages words, Rows.State state) {
    return switch (state) {
      case LOADING -> new Loading(words);
      case EMPTY -> new EmptyState(words, Feather.INBOX, Message.of("widget.nothing-yet"));
      case NO_HITS, LISTED -> EmptyState.noHits(words);
    };
  }

  /** Tells which rows are selected now; not on the way, while the list is filled anew. */
  public void onChosen(Consumer<List<T>> then) {
    chosen = then;
  }

  /** The rows that are selected. */
  public List<T> chosen() {
    return List.copyOf(table.getSelectionModel().getSelectedItems());
  }

  private void tell() {
    if (!filling) {
      awaited = Set.of();
      chosen.accept(chosen());
    }
  }

  public DataTable<T> node() {
    return table;
  }

  /** A column of text. */
  public TableColumn<T, String> text(String titleKey, double width, Function<T, String> value) {
    keys.put(titleKey, value);
    return table.text(titleKey, width, value);
  }

  /** A column of money in 分; nothing stands in it for none and for nought. */
  public TableColumn<T, Long> money(
      String titleKey, double width, Function<T, @Nullable Long> fen) {
    keys.put(titleKey, fen);
    return table.number(titleKey, width, fen, amount -> amount == 0 ? "" : Yuan.grouped(amount));
  }

  /** A column of how many there are; nothing stands in it for none. */
  public TableColumn<T, Long> count(String titleKey, double width, Function<T, Long> number) {
    keys.put(titleKey, number);
    return table.number(titleKey, width, number, it -> it == 0 ? "" : Long.toString(it));
  }

  /** A column of states, sorted by their words. */
  public TableColumn<T, Tag.State> state(
      String titleKey, double width, Function<T, Tag.@Nullable State> value) {
    keys.put(titleKey, row -> word(value.apply(row)));
    return table.state(titleKey, width, value);
  }

  /** Remembers the columns as the clerk arranges them. */
  public void remember(String name, Preferences preferences) {
    table.remember(name, preferences);
  }

  /** Shows and selects a row; one that is not listed yet as soon as it is. */
  public void reveal(Object wanted) {
    awaited = Set.of(wanted);
    selectAwaited();
  }

  /** Whether any that is waited for is listed. */
  private boolean selectAwaited() {
    int[] places = places(awaited);
    if (places.length > 0) {
      awaited = Set.of();
      select(places);
      table.scrollTo(Math.max(0, places[0] - 3));
    }
    return places.length > 0;
  }

  private boolean sort() {
    rows.setOrders(
        table.getSortOrder().stream().flatMap(column -> order(column).stream()).toList());
    return true;
  }

  private List<Rows.Order<T>> order(TableColumn<T, ?> column) {
    Function<T, ? extends @Nullable Comparable<?>> key = keys.get(column.getId());
    return key == null
        ? List.of()
        : List.of(new Rows.Order<>(key, column.getSortType() == SortType.DESCENDING));
  }

  private void fill() {
    filling = true;
    Set<Object> before =
        table.getSelectionModel().getSelectedItems().stream().map(id).collect(Collectors.toSet());
    table.getItems().setAll(rows.shown());
    if (table.getItems().isEmpty()) {
      awaited = before.isEmpty() ? awaited : before;
    } else if (!selectAwaited() && !before.isEmpty()) {
      select(places(before));
    }
    filling = false;
    chosen.accept(chosen());
  }

  private int[] places(Set<Object> wanted) {
    return IntStream.range(0, table.getItems().size())
        .filter(i -> wanted.contains(id.apply(table.getItems().get(i))))
        .toArray();
  }

  private void select(int[] places) {
    table.getSelectionModel().clearSelection();
    if (places.length > 0) {
      table.getSelectionModel().selectIndices(places[0], places);
    }
  }

  private static @Nullable String word(Tag.@Nullable State state) {
    return state == null ? null : state.word();
  }
}
