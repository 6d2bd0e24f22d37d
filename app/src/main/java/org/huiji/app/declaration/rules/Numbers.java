package org.huiji.app.declaration.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.text.Reading;

/** What is typed into the fields of a round's rules. */
final class Numbers {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]");

  private Numbers() {}

  /** A whole number, not negative. */
  static Reading<Integer> count(String typed) {
    return COUNT.matcher(typed).matches()
        ? Reading.of(Integer.valueOf(typed))
        : Reading.refused("declround.no-count", typed);
  }

  /** A whole number, at least one. */
  static Reading<Integer> limit(String typed) {
    return count(typed).value().filter(value -> value > 0).isPresent()
        ? count(typed)
        : Reading.refused("declround.no-count", typed);
  }

  /** Several texts with 、 between them. */
  static Reading<List<String>> list(String typed) {
    return Reading.of(
        Stream.of(BETWEEN.split(typed)).map(String::strip).filter(one -> !one.isEmpty()).toList());
  }
}
