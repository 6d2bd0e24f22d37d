package org.huiji.store;

import org.jspecify.annotations.Nullable;

/**
 * Who does what to what, and why.
 *
 * @param operator the clerk's name as she gave it to the program
 * @param action a stable key, for example {@code member.edit}; its words are in the bundle {@code
 *     action}
 * @param object what it is done to, as a person would name it
 * @param source the file it came from, if any
 * @param reason the clerk's own words, if she gave any
 */
public record Cause(
    String operator,
    String action,
    String object,
    @Nullable String source,
    @Nullable String reason) {

  public static Cause of(String operator, String action, String object) {
    return new Cause(operator, action, object, null, null);
  }

  public Cause from(String file) {
    return new Cause(operator, action, object, file, reason);
  }

  public Cause because(@Nullable String why) {
    return new Cause(operator, action, object, source, why);
  }
}
