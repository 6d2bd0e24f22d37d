package org.huiji.app.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.preference.Preferences;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.PinyinInitials;
import org.jspecify.annotations.Nullable;

/** The list: the register of a day, narrowed down and sorted, and the member being read. */
final class RosterViewModel {

  /** What fills the place of the list. */
  enum State {
    LOADING,
    FAILED,
    EMPTY,
    NO_MATCH,
    LIST
  }

  private final MemberServices services;
  private final Messages words;
  private final FilterMemory memory;
  private final PinyinInitials readings = new PinyinInitials();
  private final Latest loading;
  private final Latest searching;
  private final ObservableList<RosterRow> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Register> register = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> past = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<RosterFilter> filter = new SimpleObjectProperty<>(RosterFilter.NONE);
  private final ObjectProperty<@Nullable RosterRow> current = new SimpleObjectProperty<>();
  private List<RosterQuery.Order> order = List.of();
  private String text = "";
  private @Nullable MemberId wanted;

  RosterViewModel(
      MemberServices services, Messages words, Background background, Preferences preferences) {
    this.services = services;
    this.words = words;
    this.memory = new FilterMemory(preferences);
    this.loading = new Latest(background);
    this.searching = new Latest(background);
    filter.set(memory.load());
    filter.subscribe(
        (before, now) -> {
          memory.keep(now);
          refresh();
        });
  }

  /** What the list shows now. */
  ObservableList<RosterRow> shown() {
    return shown;
  }

  /** The register behind the list; none until it was read for the first time. */
  ReadOnlyObjectProperty<@Nullable Register> register() {
    return register.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** The day of the register, where it is not today's. */
  ReadOnlyObjectProperty<@Nullable LocalDate> past() {
    return past.getReadOnlyProperty();
  }

  ObjectProperty<RosterFilter> filter() {
    return filter;
  }

  /** The member being read. */
  ObjectProperty<@Nullable RosterRow> current() {
    return current;
  }

  /** Whether what is shown may be changed. */
  boolean isToday() {
    return past.get() == null;
  }

  String searched() {
    return text;
  }

  void search(String typed) {
    if (!typed.equals(text)) {
      text = typed;
      refresh();
    }
  }

  void sort(List<RosterQuery.Order> by) {
    if (!by.equals(order)) {
      order = by;
      refresh();
    }
  }

  /** Shows the register of a day; none and today are the same. */
  void showOn(@Nullable LocalDate date) {
    LocalDate asked = date == null || date.equals(services.registrar().today()) ? null : date;
    if (!java.util.Objects.equals(asked, past.get())) {
      past.set(asked);
      reload();
    }
  }

  /** Opens a member, in today's register, once it is read. */
  void open(MemberId id) {
    wanted = id;
    showOn(null);
    showWanted();
  }

  /** Reads the register again. */
  void reload() {
    LocalDate date = past.get();
    loading.start(
        Job.reading(
                Message.of("memberview.loading"),
                progress ->
                    Register.read(
                        services,
                        date == null ? services.registrar().today() : date,
                        readings,
                        progress))
            .onDone(this::take)
            .onFailed(
                failure -> {
                  state.set(State.FAILED);
                  return false;
                }));
  }

  /** How many there are, and how many of them are shown. */
  Message count() {
    Register all = register.get();
    if (all == null || all.rows().isEmpty()) {
      return Message.of("memberview.count-none");
    }
    Message total = all.census().told();
    return shown.size() == all.rows().size()
        ? total
        : Message.of("memberview.count-shown", total, grouped(shown.size()));
  }

  Optional<MemberWords> memberWords() {
    return Optional.ofNullable(register.get()).map(it -> new MemberWords(words, it.rulebook()));
  }

  private void take(Register read) {
    register.set(read);
    RosterRow before = current.get();
    current.set(before == null ? null : read.row(before.id()).orElse(null));
    showWanted();
    refresh();
  }

  private void showWanted() {
    Register all = register.get();
    if (wanted != null && all != null && all.today()) {
      all.row(wanted)
          .ifPresent(
              row -> {
                wanted = null;
                current.set(row);
              });
    }
  }

  private void refresh() {
    Register all = register.get();
    if (all == null) {
      return;
    }
    RosterQuery query = new RosterQuery(text, filter.get(), order);
    MemberWords said = new MemberWords(words, all.rulebook());
    searching.start(
        Job.reading(Message.of("memberview.searching"), progress -> query.in(all, said))
            .onDone(found -> show(all, found)));
  }

  private void show(Register all, List<RosterRow> found) {
    shown.setAll(found);
    if (all.rows().isEmpty()) {
      state.set(State.EMPTY);
    } else {
      state.set(found.isEmpty() ? State.NO_MATCH : State.LIST);
    }
  }

  private static String grouped(int number) {
    return String.format(java.util.Locale.ROOT, "%,d", number);
  }
}
