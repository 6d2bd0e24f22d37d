package org.huiji.app.widget;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into one field of a form, read again with each change of the text, however it came
 * there. Holds no control, so that a view model can own it.
 *
 * <p>A field left empty counts as a mistake only once the clerk has been there or wants to save.
 *
 * @param <T> what the text means
 */
public final class Entry<T> {

  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
  private final Function<String, Reading<T>> reader;
  private final boolean required;
  private @Nullable Message hidden;
  private String filled = "";

  private Entry(Function<String, Reading<T>> reader, boolean required) {
    this.reader = reader;
    this.required = required;
    read("");
    text.subscribe(
        (before, now) -> {
          read(now == null ? "" : now);
          reveal();
        });
  }

  /** A field that may stay empty; then it has no value. */
  public static <T> Entry<T> optional(Function<String, Reading<T>> reader) {
    return new Entry<>(reader, false);
  }

  public static <T> Entry<T> required(Function<String, Reading<T>> reader) {
    return new Entry<>(reader, true);
  }

  public static Entry<String> optionalText() {
    return optional(Reading::of);
  }

  public static Entry<String> requiredText() {
    return required(Reading::of);
  }

  public StringProperty text() {
    return text;
  }

  /** What the text means; none while it is empty or not understood. */
  public ReadOnlyObjectProperty<@Nullable T> value() {
    return value.getReadOnlyProperty();
  }

  /** What is wrong, once it is to be shown. */
  public ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  public boolean isRequired() {
    return required;
  }

  /** Whether it can be saved like this. */
  public boolean isGood() {
    return hidden == null;
  }

  /** Whether it says something else than it was filled with. */
  public boolean isTouched() {
    String now = text.get();
    return !filled.strip().equals(now == null ? "" : now.strip());
  }

  /** Shows what is wrong, as when the clerk wants to save. */
  public void reveal() {
    problem.set(hidden);
  }

  /** Fills the field as if nobody had been there yet. */
  public void fill(String known) {
    filled = known;
    text.set(known);
    problem.set(known.isBlank() ? null : hidden);
  }

  /** The problem goes first: who is told of a new value may ask at once whether all is good. */
  private void read(String typed) {
    if (typed.isBlank()) {
      hidden = required ? Message.of("widget.required") : null;
      value.set(null);
    } else {
      Reading<T> reading = reader.apply(typed.strip());
      hidden = reading.refusal().orElse(null);
      value.set(reading.value().orElse(null));
    }
  }
}
