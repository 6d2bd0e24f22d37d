package org.huiji.dues.ledger;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.problem.Refusal;

/** Names an entry of the ledger; the clerk sees {@code L-12}. */
public record EntryId(long value) {

  private static final String PREFIX = "L-";
  private static final Pattern NAME = Pattern.compile("(?:" + PREFIX + ")?([0-9]{1,9})");

  /**
   * Reads {@code L-12} or {@code 12}.
   *
   * @throws Refusal when it is neither
   */
  public static EntryId parse(String text) {
    Matcher name = NAME.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!name.matches()) {
      throw Refusal.of("dues.no-entry", text);
    }
    return new EntryId(Long.parseLong(name.group(1)));
  }

  @Override
  public String toString() {
    return PREFIX + value;
  }
}
