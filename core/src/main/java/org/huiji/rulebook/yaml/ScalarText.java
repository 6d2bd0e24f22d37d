package org.huiji.rulebook.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiji.benefit.Cells;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/** Turns single values of a rule book to text and back; every other text is refused. */
final class ScalarText {

  private static final Set<Class<?>> PLAIN =
      Set.of(String.class, Integer.class, Boolean.class, LocalDate.class, Cells.class);

  private ScalarText() {}

  static boolean isScalar(Class<?> type) {
    return type.isEnum() || type.isPrimitive() || PLAIN.contains(type);
  }

  static Object parse(Class<?> type, String text) {
    if (type.isEnum()) {
      return constant(type, text);
    }
    try {
      return switch (type.getSimpleName()) {
        case "int", "Integer" -> Integer.valueOf(text);
        case "long" -> Long.valueOf(text);
        case "boolean", "Boolean" -> bool(text);
        case "LocalDate" -> LocalDate.parse(text);
        case "Cells" -> Cells.parse(text);
        default -> text;
      };
    } catch (NumberFormatException e) {
      throw new Refusal(Message.of("rulebook.not-a-number", text), e);
    } catch (DateTimeParseException e) {
      throw new Refusal(Message.of("rulebook.not-a-date", text), e);
    }
  }

  /** What the writer of YAML is given. */
  static Object print(Object value) {
    return switch (value) {
      case Enum<?> constant -> Records.kebab(constant.name());
      case LocalDate date -> date.toString();
      case Cells cells -> cells.toString();
      default -> value;
    };
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Refusal.of("rulebook.not-yes-or-no", text);
    };
  }

  private static Object constant(Class<?> type, String text) {
    List<String> known = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      known.add(Records.kebab(((Enum<?>) constant).name()));
    }
    if (!known.contains(text)) {
      throw Refusal.of("rulebook.not-one-of", text, String.join(", ", known));
    }
    return type.getEnumConstants()[known.indexOf(text)];
  }
}
