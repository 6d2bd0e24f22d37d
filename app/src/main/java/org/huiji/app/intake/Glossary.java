package org.huiji.app.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiji.member.MemberField;
import org.huiji.member.reading.CodeReading;
import org.huiji.member.reading.UnifiedCreditCode;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.office.OfficeMatch;
import org.huiji.rulebook.office.Offices;

/** The association's words: stored values as they are read, and what a wrong text may mean. */
final class Glossary {

  private final Offices offices;
  private final Map<String, String> names;

  Glossary(Rulebook rulebook) {
    offices = Offices.of(rulebook.offices());
    names = rulebook.offices().stream().collect(Collectors.toMap(Office::id, Office::name));
  }

  /** A stored value for reading. */
  String shown(MemberField field, String stored) {
    if (field != MemberField.OFFICES || stored.isEmpty()) {
      return stored;
    }
    return Arrays.stream(stored.split(",", -1))
        .map(id -> names.getOrDefault(id, id))
        .collect(Collectors.joining("、"));
  }

  /** What was probably meant by a text that cannot be taken. */
  Optional<String> meant(MemberField field, String text) {
    return switch (field) {
      case CREDIT_CODE ->
          invalid(text).flatMap(CodeReading.Invalid::suggestion).map(Object::toString);
      case OFFICES -> officeMeant(text);
      default -> Optional.empty();
    };
  }

  /** Whether only the check character is wrong, so that the licence may say the text is right. */
  boolean isConfirmable(MemberField field, String text) {
    return field == MemberField.CREDIT_CODE
        && invalid(text).flatMap(CodeReading.Invalid::overridable).isPresent();
  }

  private static Optional<CodeReading.Invalid> invalid(String text) {
    return UnifiedCreditCode.read(text) instanceof CodeReading.Invalid invalid
        ? Optional.of(invalid)
        : Optional.empty();
  }

  private Optional<String> officeMeant(String text) {
    if (offices.match(text) instanceof OfficeMatch.Unknown(String part, Office office)
        && office != null) {
      return Optional.of(text.contains(part) ? text.replace(part, office.name()) : office.name());
    }
    return Optional.empty();
  }
}
