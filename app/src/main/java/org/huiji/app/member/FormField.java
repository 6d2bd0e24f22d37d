package org.huiji.app.member;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.member.MemberField;
import org.huiji.member.reading.CodeReading;
import org.huiji.member.reading.FieldReader;
import org.huiji.member.reading.FieldReading;
import org.huiji.member.reading.UnifiedCreditCode;
import org.huiji.problem.Problem;
import org.huiji.text.Message;
import org.huiji.text.PlainText;
import org.jspecify.annotations.Nullable;

/** One field of the form: what is typed, what it is read as, and what is wrong or doubtful. */
final class FormField {

  /** Chosen, not typed: they hold what is kept as it is kept. */
  private static final Set<MemberField> CHOSEN =
      EnumSet.of(MemberField.KIND, MemberField.STATUS, MemberField.OFFICES, MemberField.FEE_TIER);

  private final MemberField field;
  private final String atFirst;
  private final StringProperty text;
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> doubt = new ReadOnlyObjectWrapper<>();
  private @Nullable String value;

  FormField(MemberField field, String known) {
    this.field = field;
    this.atFirst = known;
    this.text = new SimpleStringProperty(known);
  }

  MemberField field() {
    return field;
  }

  StringProperty text() {
    return text;
  }

  /** Why it cannot be kept. */
  ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  /** What should be looked at again. */
  ReadOnlyObjectProperty<@Nullable Message> doubt() {
    return doubt.getReadOnlyProperty();
  }

  /** As it is kept; none where nothing, or nothing that can be kept, is typed. */
  @Nullable String value() {
    return value;
  }

  boolean isRefused() {
    return problem.get() != null;
  }

  boolean isTouched() {
    return !typed().equals(atFirst);
  }

  void read(FieldReader reader) {
    FieldReading reading = reading(reader);
    value = reading.value();
    problem.set(first(reading, true));
    doubt.set(first(reading, false));
  }

  Optional<String> codeMeant() {
    return UnifiedCreditCode.read(typed()) instanceof CodeReading.Invalid invalid
        ? invalid.suggestion().map(UnifiedCreditCode::text)
        : Optional.empty();
  }

  private FieldReading reading(FieldReader reader) {
    String typed = typed();
    if (CHOSEN.contains(field)) {
      return new FieldReading(typed.isEmpty() ? null : typed, java.util.List.of());
    }
    String asked =
        field == MemberField.FORMER_NAMES
            ? PlainText.clean(typed).replaceAll("\\s*[;；、]+\\s*", "；")
            : typed;
    return reader.read(field, asked, false);
  }

  private String typed() {
    String typed = text.get();
    return typed == null ? "" : typed;
  }

  private static @Nullable Message first(FieldReading reading, boolean error) {
    return reading.problems().stream()
        .filter(found -> found.isError() == error)
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }
}
