package org.huiji.app.declaration.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.review.NewStep;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** One step of the review being recorded for one or several declarations. */
final class StepViewModel {

  private final RoundServices services;
  private final List<DeclarationRow> who;
  private final List<ReviewState> next;
  private final BiConsumer<StepViewModel, Message> done;
  private final Commit commit;
  private final ObjectProperty<@Nullable ReviewState> to = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> unchosen = new ReadOnlyObjectWrapper<>();
  private final Entry<LocalDate> on;
  private final Entry<String> evidence = Entry.optionalText();
  private final Entry<String> notice = Entry.requiredText();
  private final Entry<String> reasons = Entry.requiredText();

  /**
   * A step about to be recorded.
   *
   * @param next the steps that all of them may take
   * @param done told what was recorded, with the words for it
   */
  StepViewModel(
      Background background,
      RoundServices services,
      List<DeclarationRow> who,
      Set<ReviewState> next,
      BiConsumer<StepViewModel, Message> done) {
    this.services = services;
    this.who = who;
    this.next = next.stream().sorted().toList();
    this.done = done;
    this.commit = new Commit(background);
    LocalDate today = services.today();
    this.on = Entry.required(text -> read(text, today));
    on.fill(today.toString());
    to.subscribe(
        (before, now) -> {
          unchosen.set(null);
          commit.forget();
        });
    entries().forEach(entry -> entry.text().subscribe((before, now) -> commit.forget()));
  }

  List<DeclarationRow> who() {
    return who;
  }

  List<DeclarationId> ids() {
    return who.stream().map(DeclarationRow::id).toList();
  }

  /** The steps there are to choose from, in the order of the flow. */
  List<ReviewState> next() {
    return next;
  }

  /** None until the clerk chose. */
  ObjectProperty<@Nullable ReviewState> to() {
    return to;
  }

  /** Said when it was to be saved and no step was chosen. */
  ReadOnlyObjectProperty<@Nullable Message> unchosen() {
    return unchosen.getReadOnlyProperty();
  }

  Entry<LocalDate> on() {
    return on;
  }

  /** What proves the step, for any but {@link ReviewState#LISTED}. */
  Entry<String> evidence() {
    return evidence;
  }

  /** Number of the notice that published the list, for {@link ReviewState#LISTED}. */
  Entry<String> notice() {
    return notice;
  }

  Entry<String> reasons() {
    return reasons;
  }

  static boolean needsReasons(@Nullable ReviewState state) {
    return state == ReviewState.RETURNED || state == ReviewState.NOT_LISTED;
  }

  Commit commit() {
    return commit;
  }

  boolean isDirty() {
    return to.get() != null || entries().anyMatch(Entry::isTouched);
  }

  private Stream<Entry<?>> entries() {
    return Stream.of(on, evidence, notice, reasons);
  }

  /** Those that are asked for this step. */
  private List<Entry<?>> asked(@Nullable ReviewState state) {
    List<Entry<?>> asked = new ArrayList<>(List.of(on, proof(state)));
    if (needsReasons(state)) {
      asked.add(reasons);
    }
    return asked;
  }

  private Entry<String> proof(@Nullable ReviewState state) {
    return state == ReviewState.LISTED ? notice : evidence;
  }

  void save() {
    ReviewState state = to.get();
    unchosen.set(state == null ? Message.of("declreview.choose") : null);
    List<Entry<?>> asked = asked(state);
    asked.forEach(Entry::reveal);
    if (state == null || !asked.stream().allMatch(Entry::isGood)) {
      commit.refuse(Message.of("declreview.mend-first"));
      return;
    }
    var step =
        new NewStep(
            state,
            Objects.requireNonNull(on.value().get()),
            proof(state).value().get(),
            needsReasons(state) ? reasons.value().get() : null);
    String operator = services.operator().get();
    commit.save(
        Message.of("declreview.recording"),
        () -> services.review().record(ids(), step, operator),
        () -> done.accept(this, Message.of("declreview.recorded", who.size(), state.label())));
  }

  /** A day that has come. */
  private static Reading<LocalDate> read(String text, LocalDate today) {
    Reading<LocalDate> day = Days.read(text);
    return day.value().filter(it -> it.isAfter(today)).isPresent()
        ? Reading.refused("declreview.future", today)
        : day;
  }
}
