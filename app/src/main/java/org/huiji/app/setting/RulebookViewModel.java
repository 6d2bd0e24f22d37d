package org.huiji.app.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.RulebookRepository.Edition;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The rule book as it is being edited; what is changed together is one new edition. */
final class RulebookViewModel {

  /** What was read: the rule book of today and how it came about. */
  record Book(
      Rulebook rulebook,
      List<Edition> editions,
      NumbersViewModel.Places places,
      String operator,
      LocalDate today) {}

  private final Desk desk;
  private final SettingServices services;
  private final Runnable saved;
  private final ReadOnlyObjectWrapper<@Nullable Book> book = new ReadOnlyObjectWrapper<>();
  private final List<OfficeNames> offices = new ArrayList<>();
  private final Map<PaperKind, Entry<String>> titles = new EnumMap<>(PaperKind.class);
  private final NumbersViewModel numbers = new NumbersViewModel();
  private final Entry<LocalDate> from = Days.required();
  private final Entry<String> reason = Entry.optionalText();
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

  RulebookViewModel(Desk desk, SettingServices services, Runnable saved) {
    this.desk = desk;
    this.services = services;
    this.saved = saved;
    for (PaperKind paper : PaperKind.values()) {
      titles.put(paper, Entry.requiredText());
    }
  }

  /** The rule book that the fields were filled from; none before it was read. */
  ReadOnlyObjectProperty<@Nullable Book> book() {
    return book.getReadOnlyProperty();
  }

  List<OfficeNames> offices() {
    return offices;
  }

  Entry<String> title(PaperKind paper) {
    return Objects.requireNonNull(titles.get(paper));
  }

  NumbersViewModel numbers() {
    return numbers;
  }

  /** The first day of the new edition. */
  Entry<LocalDate> from() {
    return from;
  }

  Entry<String> reason() {
    return reason;
  }

  ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  void load() {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.reading"),
                    progress ->
                        new Book(
                            services.rules().inForce(),
                            services.rules().editions(),
                            NumbersViewModel.Places.of(services.numbers()),
                            services.settings().operator(),
                            services.rules().today()))
                .onDone(this::fill));
  }

  private void fill(Book read) {
    Rulebook rulebook = read.rulebook();
    offices.clear();
    rulebook.offices().stream().map(OfficeNames::of).forEach(offices::add);
    titles.forEach((paper, entry) -> entry.fill(rulebook.title(paper)));
    numbers.fill(rulebook.papers(), read.places());
    from.fill(read.today().toString());
    reason.fill("");
    problem.set(null);
    book.set(read);
  }

  /** Keeps all that was changed as one new edition, or says what is in the way. */
  void save() {
    Book read = book.get();
    LocalDate day = from.value().get();
    if (read == null) {
      return;
    }
    titles.values().forEach(Entry::reveal);
    boolean goodNumbers = numbers.isGood();
    boolean good =
        goodNumbers
            && offices.stream().allMatch(OfficeNames::isGood)
            && titles.values().stream().allMatch(Entry::isGood);
    List<RulebookEdit> edits = edits(read);
    if (!good || day == null) {
      problem.set(Message.of("setting.mend-first"));
    } else if (edits.isEmpty()) {
      problem.set(Message.of("rulebook.nothing-changed"));
    } else {
      problem.set(null);
      keep(edits, day);
    }
  }

  private List<RulebookEdit> edits(Book read) {
    return Stream.of(
            offices.stream().flatMap(names -> names.edit().stream()),
            titles.entrySet().stream()
                .filter(one -> !text(one.getValue()).equals(read.rulebook().title(one.getKey())))
                .map(one -> RulebookEdit.retitle(one.getKey(), text(one.getValue()))),
            numbers.edits(read.rulebook().papers()).stream())
        .flatMap(edits -> edits)
        .toList();
  }

  private void keep(List<RulebookEdit> edits, LocalDate day) {
    String why = reason.value().get();
    desk.background()
        .start(
            Job.changing(
                    Message.of("setting.saving-rules"),
                    progress -> {
                      services.rules().edit(edits, day, services.settings().operator(), why);
                      return edits.size();
                    })
                .onDone(
                    count -> {
                      desk.notices()
                          .tell(Notice.done(Message.of("setting.rules-saved", count, day)));
                      load();
                      saved.run();
                    }));
  }

  private static String text(Entry<String> entry) {
    return entry.text().get().strip();
  }
}
