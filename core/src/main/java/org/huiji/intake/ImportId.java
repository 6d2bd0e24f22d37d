package org.huiji.intake;

import java.util.Locale;
import org.huiji.problem.Refusal;

/** Names an import; the clerk sees {@code I-12}. */
public record ImportId(long value) {

  private static final String PREFIX = "I-";

  /** Reads {@code I-12} or {@code 12}. */
  public static ImportId parse(String text) {
    String digits = text.strip().toUpperCase(Locale.ROOT).replace(PREFIX, "");
    if (!digits.matches("[0-9]{1,9}")) {
      throw Refusal.of("intake.no-import-id", text);
    }
    return new ImportId(Long.parseLong(digits));
  }

  @Override
  public String toString() {
    return PREFIX + value;
  }
}
