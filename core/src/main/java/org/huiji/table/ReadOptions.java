package org.huiji.table;

import org.jspecify.annotations.Nullable;

/**
 * How to read a file.
 *
 * @param password for a protected workbook; none as a rule
 */
public record ReadOptions(@Nullable String password, Limits limits) {

  /** No password, the limits that suit an office PC. */
  public static ReadOptions usual() {
    return new ReadOptions(null, Limits.USUAL);
  }

  public ReadOptions withPassword(String typed) {
    return new ReadOptions(typed, limits);
  }

  public ReadOptions withLimits(Limits others) {
    return new ReadOptions(password, others);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "ReadOptions[" + (password == null ? "" : "password, ") + limits + "]";
  }
}
