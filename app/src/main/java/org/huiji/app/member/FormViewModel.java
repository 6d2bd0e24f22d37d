package org.huiji.app.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberCheck;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberFinding;
import org.huiji.member.MemberId;
import org.huiji.member.reading.FieldReader;
import org.huiji.problem.Problem;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into the form of one member. Every field is read again with each change of its
 * text, and the whole compared with all members, so that mistakes and duplicates show before
 * saving.
 */
final class FormViewModel {

  private final MemberServices services;
  private final Background background;
  private final Rulebook rulebook;
  private final @Nullable MemberId self;
  private final MemberDraft original;
  private final Map<MemberField, FormField> fields = new EnumMap<>(MemberField.class);
  private final Entry<LocalDate> from = Entry.required(FormViewModel::day);
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObservableList<MemberFinding> findings = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Message> nameProblem =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  private final String fromAtFirst;
  private FieldReader reader;
  private @Nullable MemberCheck check;

  /**
   * A form.
   *
   * @param self who is described, none when it is somebody new
   * @param original as it is described today
   */
  FormViewModel(
      MemberServices services,
      Background background,
      Rulebook rulebook,
      @Nullable MemberId self,
      MemberDraft original) {
    this.services = services;
    this.background = background;
    this.rulebook = rulebook;
    this.self = self;
    this.original = original;
    LocalDate today = services.registrar().today();
    this.reader = new FieldReader(rulebook, today, today);
    for (MemberField field : MemberField.values()) {
      FormField made = new FormField(field, original.text(field));
      made.read(reader);
      made.text().subscribe((before, now) -> changed(made));
      fields.put(field, made);
    }
    from.fill(today.toString());
    fromAtFirst = today.toString();
    from.value().subscribe(this::dateChanged);
    loadCheck();
  }

  boolean isNew() {
    return self == null;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /** The member's name before it is changed. */
  String knownName() {
    return original.text(MemberField.NAME);
  }

  FormField field(MemberField field) {
    return fields.getOrDefault(field, new FormField(field, ""));
  }

  StringProperty text(MemberField field) {
    return field(field).text();
  }

  /** 生效日期: since when it is so. */
  Entry<LocalDate> from() {
    return from;
  }

  StringProperty reason() {
    return reason;
  }

  /** What stands against the description as a whole. */
  ObservableList<MemberFinding> findings() {
    return findings;
  }

  ReadOnlyObjectProperty<@Nullable Message> nameProblem() {
    return nameProblem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  /** Whether it was to be saved and something still stands against it. */
  ReadOnlyBooleanProperty held() {
    return held.getReadOnlyProperty();
  }

  MemberKind kind() {
    return MemberKind.valueOf(text(MemberField.KIND).get());
  }

  boolean isDirty() {
    return !from.text().get().equals(fromAtFirst)
        || !reason.get().isBlank()
        || fields.values().stream().anyMatch(FormField::isTouched);
  }

  /** The code that was probably meant, to be taken with one click. */
  Optional<String> codeMeant() {
    return field(MemberField.CREDIT_CODE).codeMeant();
  }

  /** Whether the code may be kept as it is written, with a reason. */
  boolean isCodeOverridable() {
    return reader.overridableCode(text(MemberField.CREDIT_CODE).get()).isPresent();
  }

  /** The fields that keep it from being saved, in the fields' order. */
  List<MemberField> mistakes() {
    return fields.values().stream()
        .filter(this::belongsToKind)
        .filter(this::isMistaken)
        .map(FormField::field)
        .toList();
  }

  /** Where the clerk has to mend first. */
  MemberField firstMistake() {
    return Stream.concat(
            mistakes().stream(),
            findings.stream()
                .map(MemberFinding::problem)
                .filter(Problem::isError)
                .flatMap(problem -> MemberField.ofKey(problem.field()).stream()))
        .findFirst()
        .orElse(MemberField.NAME);
  }

  /** The description as it would be kept. */
  MemberDraft draft() {
    MemberDraft draft = new MemberDraft(Map.of());
    for (FormField field : fields.values()) {
      if (belongsToKind(field)) {
        draft = draft.with(field.field(), field.value());
      }
    }
    boolean codeRefused = field(MemberField.CREDIT_CODE).isRefused();
    if (codeRefused && isOverridden()) {
      return draft.with(
          MemberField.CREDIT_CODE,
          reader.overridableCode(text(MemberField.CREDIT_CODE).get()).orElseThrow());
    }
    return draft.with(MemberField.CODE_OVERRIDE, null);
  }

  /** Shows every mistake; nothing is saved as long as there is one. */
  boolean reveal() {
    from.reveal();
    boolean nameless = text(MemberField.NAME).get().isBlank();
    nameProblem.set(nameless ? Message.of("widget.required") : null);
    held.set(!isGood());
    return !held.get();
  }

  private boolean isGood() {
    return mistakes().isEmpty()
        && !text(MemberField.NAME).get().isBlank()
        && from.isGood()
        && findings.stream().map(MemberFinding::problem).noneMatch(Problem::isError);
  }

  /** Saves in the background. */
  void save(Consumer<Saved> done) {
    LocalDate date = from.value().get();
    if (date == null || !reveal() || saving.get()) {
      return;
    }
    MemberDraft draft = draft();
    String why = reason.get().isBlank() ? null : reason.get().strip();
    saving.set(true);
    background.start(
        Job.changing(Message.of("memberview.saving"), progress -> keep(draft, date, why))
            .onDone(
                saved -> {
                  saving.set(false);
                  done.accept(saved);
                })
            .onFailed(
                failure -> {
                  saving.set(false);
                  return false;
                }));
  }

  /**
   * What was saved.
   *
   * @param before as it was described on that day, none of somebody new
   */
  record Saved(MemberId id, String name, LocalDate from, @Nullable MemberDraft before) {}

  private Saved keep(MemberDraft draft, LocalDate date, @Nullable String why) {
    String operator = services.operator().get();
    String name = draft.text(MemberField.NAME);
    if (self == null) {
      return new Saved(services.registrar().add(draft, date, operator, why), name, date, null);
    }
    MemberDraft before =
        services
            .registrar()
            .find(self, date)
            .map(entry -> MemberDraft.of(entry.member()))
            .orElse(original);
    services.registrar().amend(self, changed(before, draft), date, operator, why);
    return new Saved(self, name, date, before);
  }

  /** Only what the clerk changed: the rest was perhaps otherwise on the day it is dated from. */
  private MemberDraft changed(MemberDraft before, MemberDraft draft) {
    MemberDraft changed = before;
    for (FieldChange change : original.changesTo(draft)) {
      changed = changed.with(change.field(), change.after());
    }
    return changed;
  }

  private void changed(FormField field) {
    field.read(reader);
    if (field.field() == MemberField.NAME) {
      boolean blank = field.text().get().isBlank();
      nameProblem.set(blank ? Message.of("widget.required") : null);
    }
    recheck();
    held.set(held.get() && !isGood());
  }

  private void dateChanged(@Nullable LocalDate date) {
    if (date != null) {
      reader = new FieldReader(rulebook, date, services.registrar().today());
      field(MemberField.DISTRICT).read(reader);
    }
  }

  private void loadCheck() {
    background.start(
        Job.reading(Message.of("memberview.comparing"), progress -> services.registrar().checking())
            .onDone(
                loaded -> {
                  check = loaded;
                  recheck();
                }));
  }

  private void recheck() {
    MemberCheck known = check;
    if (known != null && !text(MemberField.NAME).get().isBlank()) {
      findings.setAll(
          known.findings(draft(), self).stream().filter(this::isNotSaidAtTheField).toList());
    } else {
      findings.clear();
    }
  }

  /** That a code is missing is no news beside the code that could not be read. */
  private boolean isNotSaidAtTheField(MemberFinding finding) {
    return finding.clash().isPresent()
        || !field(MemberField.CREDIT_CODE).isRefused()
        || !finding.problem().field().equals(MemberField.CREDIT_CODE.key());
  }

  private boolean isMistaken(FormField field) {
    return field.isRefused() && !(field.field() == MemberField.CREDIT_CODE && isOverridden());
  }

  private boolean isOverridden() {
    return isCodeOverridable() && !text(MemberField.CODE_OVERRIDE).get().isBlank();
  }

  private boolean belongsToKind(FormField field) {
    return FormFields.of(kind()).contains(field.field());
  }

  private static Reading<LocalDate> day(String typed) {
    return switch (PartialDate.parse(typed)) {
      case Reading.Refused<PartialDate>(Message why) -> new Reading.Refused<>(why);
      case Reading.Understood<PartialDate>(PartialDate date) ->
          date.exact()
              .map(Reading::of)
              .orElseGet(() -> Reading.refused("memberview.day-needed", typed));
    };
  }
}
