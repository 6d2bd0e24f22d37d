package org.huiji.app.list;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A long list, narrowed down and put in order off the window's thread: a hundred thousand rows
 * would hold the window up otherwise.
 *
 * @param <T> a row
 */
public final class Rows<T> {

  /**
   * An order of the rows.
   *
   * @param key what is compared: text as a dictionary orders it, all else by itself
   */
  public record Order<T>(Function<T, ? extends @Nullable Comparable<?>> key, boolean descending) {}

  /** Why there are rows, or none. */
  enum State {
    LOADING,
    EMPTY,
    NO_HITS,
    LISTED
  }

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final Message doing;
  private final Latest latest;
  private final ObservableList<T> shown = FXCollections.observableArrayList();
  private @Nullable List<T> all;
  private Predicate<T> filter = row -> true;
  private List<Order<T>> orders = List.of();

  /** No rows yet; {@code doing} is what the clerk sees should sorting take long. */
  public Rows(Background background, Message doing) {
    this.doing = doing;
    this.latest = new Latest(background);
  }

  /** The rows as they are shown. */
  public ObservableList<T> shown() {
    return shown;
  }

  /** Whether the rows are read, whether there are any, and whether any are what is looked for. */
  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  public void setAll(List<T> rows) {
    all = rows;
    arrange();
  }

  /** No rows at once, as when others are going to be read. */
  public void clear() {
    latest.cancel();
    all = null;
    shown.clear();
    state.set(State.LOADING);
  }

  public void setFilter(Predicate<T> wanted) {
    filter = wanted;
    arrange();
  }

  void setOrders(List<Order<T>> wanted) {
    orders = wanted;
    arrange();
  }

  private void arrange() {
    List<T> from = all;
    if (from == null) {
      return;
    }
    Predicate<T> wanted = filter;
    List<Order<T>> by = orders;
    latest.start(
        Job.reading(doing, progress -> arranged(from, wanted, by))
            .onDone(
                rows -> {
                  shown.setAll(rows);
                  state.set(stateOf(from, rows));
                }));
  }

  private static State stateOf(List<?> all, List<?> rows) {
    if (rows.isEmpty()) {
      return all.isEmpty() ? State.EMPTY : State.NO_HITS;
    }
    return State.LISTED;
  }

  static <T> List<T> arranged(List<T> from, Predicate<T> wanted, List<Order<T>> by) {
    List<T> rows = new ArrayList<>(from.stream().filter(wanted).toList());
    by.reversed().forEach(order -> sort(rows, order));
    return rows;
  }

  /** Keys are worked out once a row, not once a comparison; rows without one come first. */
  private static <T> void sort(List<T> rows, Order<T> order) {
    Collator collator = Collator.getInstance(Locale.CHINA);
    List<Keyed<T>> keyed = new ArrayList<>(rows.size());
    rows.forEach(row -> keyed.add(new Keyed<>(row, key(order.key().apply(row), collator))));
    Comparator<Keyed<T>> comparator = Comparator.comparing(Keyed::key, Rows::compare);
    keyed.sort(order.descending() ? Collections.reverseOrder(comparator) : comparator);
    for (int i = 0; i < keyed.size(); i++) {
      rows.set(i, keyed.get(i).row());
    }
  }

  private record Keyed<T>(T row, @Nullable Comparable<?> key) {}

  private static @Nullable Comparable<?> key(@Nullable Comparable<?> value, Collator collator) {
    return value instanceof String text ? collator.getCollationKey(text) : value;
  }

  /** All keys of a column are of one kind. */
  @SuppressWarnings("unchecked")
  private static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return one instanceof CollationKey first && other instanceof CollationKey second
        ? first.compareTo(second)
        : ((Comparable<Object>) one).compareTo(other);
  }
}
