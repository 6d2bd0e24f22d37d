package org.huiji.app.declaration.rules;

import java.util.Objects;
import java.util.regex.Pattern;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.round.Threshold;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A threshold being corrected: its number, by which is checked, and the notice's words, which are
 * shown and must name that number. A new number is written into the words at once.
 */
final class ThresholdEntry {

  private static final int WHOLE = 100;

  private final Threshold before;
  private final Entry<Integer> least;
  private final Entry<String> text;
  private int inText;

  ThresholdEntry(Threshold threshold) {
    this.before = threshold;
    this.inText = threshold.least();
    this.least = Entry.required(this::number);
    this.text = Entry.required(this::words);
    least.fill(Integer.toString(threshold.least()));
    text.fill(threshold.text());
    least.value().subscribe(this::write);
  }

  Entry<Integer> least() {
    return least;
  }

  Entry<String> text() {
    return text;
  }

  /** Whether the number is a share in percent. */
  boolean isShare() {
    return before.of() != null;
  }

  /** The key of what is counted. */
  String figure() {
    return before.figure();
  }

  Threshold threshold() {
    return new Threshold(
        before.figure(),
        before.of(),
        Objects.requireNonNull(least.value().get()),
        Objects.requireNonNull(text.value().get()),
        before.question());
  }

  private Reading<Integer> number(String typed) {
    Reading<Integer> read = Numbers.count(typed);
    return isShare() && read.value().filter(value -> value > WHOLE).isPresent()
        ? Reading.refused("declround.no-share", typed)
        : read;
  }

  private Reading<String> words(String typed) {
    Integer number = least.value().get();
    return number == null || names(typed, number)
        ? Reading.of(typed)
        : Reading.refused("declround.number-not-named", Integer.toString(number));
  }

  private void write(@Nullable Integer number) {
    if (number != null && number != inText) {
      String words = text.text().get();
      String now = number(inText).matcher(words).replaceAll(Integer.toString(number));
      inText = number;
      text.text().set(now);
    }
  }

  private static boolean names(String words, int number) {
    return number(number).matcher(words.replaceAll("[,，](?=[0-9]{3})", "")).find();
  }

  private static Pattern number(int number) {
    return Pattern.compile("(?<![0-9])" + number + "(?![0-9])");
  }
}
