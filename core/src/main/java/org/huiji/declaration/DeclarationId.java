package org.huiji.declaration;

import java.util.Locale;
import org.huiji.problem.Refusal;

/** Names a declaration; the clerk sees {@code D-12}. */
public record DeclarationId(long value) {

  private static final String PREFIX = "D-";

  /** Reads {@code D-12} or {@code 12}. */
  public static DeclarationId parse(String text) {
    String digits = text.strip().toUpperCase(Locale.ROOT);
    digits = digits.startsWith(PREFIX) ? digits.substring(PREFIX.length()) : digits;
    if (!digits.matches("[0-9]{1,9}")) {
      throw Refusal.of("declaration.no-id", text);
    }
    return new DeclarationId(Long.parseLong(digits));
  }

  @Override
  public String toString() {
    return PREFIX + value;
  }
}
