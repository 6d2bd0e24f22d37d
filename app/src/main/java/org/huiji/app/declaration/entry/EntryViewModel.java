package org.huiji.app.declaration.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.Content;
import org.huiji.declaration.desk.Kept;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A form being filled in. Each field is read with each change of its text, and the whole checked
 * against the round in the background. What can be read is saved, with whatever the checks say of
 * it; what cannot be read keeps the whole from being saved.
 */
final class EntryViewModel {

  /** What a declaration cannot be recognised without. */
  static final Set<FormField> NAMES = Set.of(FormField.UNIT, FormField.PLATFORM);

  /** Told of the form as a whole, or of what is not on the form. */
  private static final Set<String> ELSEWHERE =
      Set.of("declaration.missing", "declaration.evidence", "declaration.condition");

  private final RoundServices services;
  private final Opened opened;
  private final Latest checking;
  private final Commit commit;
  private final Map<FormField, EntryField> fields = new EnumMap<>(FormField.class);
  private final StringProperty district = new SimpleStringProperty("");
  private final String districtAtFirst;
  private final Entry<LocalDate> received = Entry.optional(Days::read);
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.NOTHING);
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();

  EntryViewModel(Background background, RoundServices services, Opened opened) {
    this.services = services;
    this.opened = opened;
    this.checking = new Latest(background);
    this.commit = new Commit(background);
    Content content = opened.content();
    Stream.of(FormField.values())
        .filter(field -> !isOfSummary(field) || !content.summary().isEmpty())
        .forEach(field -> add(field, isOfSummary(field) ? content.summary() : content.form()));
    districtAtFirst = Objects.requireNonNullElse(content.district(), "");
    district.set(districtAtFirst);
    if (isNew()) {
      received.fill(services.today().toString());
    }
    district.subscribe((before, now) -> changed());
    check();
  }

  private void add(FormField field, Answers answers) {
    EntryField entry = new EntryField(field, answers.text(field));
    entry.text().subscribe((before, now) -> changed());
    fields.put(field, entry);
  }

  static boolean isOfSummary(FormField field) {
    return field.section() == FormField.Section.SUMMARY;
  }

  Round round() {
    return opened.round();
  }

  boolean isNew() {
    return opened.self() == null;
  }

  /** The platform's name before it is changed. */
  String knownName() {
    return opened.content().platform();
  }

  /** Whether the form has this field; the table's own only once a table came. */
  boolean has(FormField field) {
    return fields.containsKey(field);
  }

  EntryField field(FormField field) {
    return Objects.requireNonNull(fields.get(field), field::key);
  }

  /** What the district's table says of a field. */
  Answers summary() {
    return opened.content().summary();
  }

  /** Whose bureau recommends it; empty for none. */
  StringProperty district() {
    return district;
  }

  List<String> districts() {
    return services.districts(round());
  }

  /** The day it came; asked of a new one only. */
  Entry<LocalDate> received() {
    return received;
  }

  /** What the checks say of the whole; it may lag behind what is typed. */
  ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  /** Whether it was to be saved and something still stands against it. */
  ReadOnlyBooleanProperty held() {
    return held.getReadOnlyProperty();
  }

  Commit commit() {
    return commit;
  }

  boolean isDirty() {
    return !district.get().equals(districtAtFirst)
        || received.isTouched()
        || fields.values().stream().anyMatch(EntryField::isTouched);
  }

  /** The share of R&D staff by the head-counts, in percent with one decimal. */
  Optional<BigDecimal> share() {
    String part = field(FormField.DEVELOPERS).value();
    String whole = field(FormField.STAFF).value();
    if (part.isEmpty() || whole.isEmpty() || new BigDecimal(whole).signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(part)
            .movePointRight(2)
            .divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP));
  }

  /** The first field that keeps the form from being saved. */
  Optional<FormField> firstMistake() {
    return fields.values().stream()
        .filter(EntryField::isMistaken)
        .map(EntryField::field)
        .findFirst();
  }

  /** Shows every mistake; nothing is saved as long as there is one. */
  boolean reveal() {
    NAMES.forEach(name -> field(name).require(List.of(missing(name))));
    received.reveal();
    held.set(firstMistake().isPresent() || !received.isGood());
    return !held.get();
  }

  private static Problem missing(FormField name) {
    return Problem.error(
        name.key(),
        new Rule("declaration.missing", name.section().article()),
        Message.of("widget.required"));
  }

  /**
   * Saves in the background.
   *
   * @param done told what was written, and of which platform
   */
  void save(BiConsumer<Kept, String> done) {
    if (!reveal()) {
      return;
    }
    Content content = content();
    LocalDate on = received.value().get();
    @Nullable Kept[] written = new @Nullable Kept[1];
    commit.save(
        Message.of("declentry.saving"),
        () -> written[0] = keep(content, on),
        () -> done.accept(Objects.requireNonNull(written[0]), content.platform()));
  }

  private Kept keep(Content content, @Nullable LocalDate on) {
    String operator = services.operator().get();
    return opened.self() == null
        ? services.desk().add(round().id(), content, on, operator)
        : services.desk().describe(opened.self(), content, operator);
  }

  /** As it would be kept. */
  private Content content() {
    Answers form = Answers.NONE;
    Answers summary = summary();
    for (EntryField entry : fields.values()) {
      if (isOfSummary(entry.field())) {
        summary = summary.with(entry.field(), entry.value());
      } else {
        form = form.with(entry.field(), entry.value());
      }
    }
    String of = district.get();
    return opened
        .content()
        .withForm(form)
        .withSummary(summary)
        .withDistrict(of == null || of.isBlank() ? null : of.strip());
  }

  private void changed() {
    commit.forget();
    if (held.get()) {
      held.set(firstMistake().isPresent() || !received.isGood());
    }
    check();
  }

  private void check() {
    Content content = content();
    checking.start(
        Job.reading(Message.of("declentry.checking"), progress -> Standing.of(opened, content))
            .onDone(this::say));
  }

  private void say(Standing now) {
    standing.set(now);
    fields.forEach((field, entry) -> entry.check(now.problemsOf(field, ELSEWHERE)));
  }
}
