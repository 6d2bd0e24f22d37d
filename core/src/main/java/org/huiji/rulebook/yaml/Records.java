package org.huiji.rulebook.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reflection on records. */
public final class Records {

  private Records() {}

  public static @Nullable Object get(RecordComponent part, Record owner) {
    try {
      return part.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As it is written in a rule book: {@code ByBenefit} and {@code BY_BENEFIT} are by-benefit. */
  public static String kebab(String name) {
    boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
    String parted = constant ? name.replace('_', '-') : name.replaceAll("(?<=.)(?=[A-Z])", "-");
    return parted.toLowerCase(Locale.ROOT);
  }
}
