package org.huiji.dues.ledger;

import java.util.Locale;
import org.huiji.problem.Refusal;

/** Names an entry of the ledger; the clerk sees {@code L-12}. */
public record EntryId(long value) {

  private static final String PREFIX = "L-";

  /**
   * Reads {@code L-12} or {@code 12}.
   *
   * @throws Refusal when it is neither
   */
  public static EntryId parse(String text) {
    String digits = text.strip().toUpperCase(Locale.ROOT).replace(PREFIX, "");
    if (!digits.matches("[0-9]{1,9}")) {
      throw Refusal.of("dues.no-entry", text);
    }
    return new EntryId(Long.parseLong(digits));
  }

  @Override
  public String toString() {
    return PREFIX + value;
  }
}
