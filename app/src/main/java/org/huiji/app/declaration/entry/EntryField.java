package org.huiji.app.declaration.entry;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.declaration.form.AnswerReader;
import org.huiji.declaration.form.AnswerReading;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.WordCount;
import org.huiji.problem.Problem;

/** One field being filled in: what is typed, how it is understood, and what is said about it. */
final class EntryField {

  private final FormField field;
  private final String original;
  private final StringProperty text = new SimpleStringProperty();
  private final ReadOnlyObjectWrapper<List<Problem>> remarks =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private AnswerReading reading;
  private List<Problem> required = List.of();
  private List<Problem> checked = List.of();

  EntryField(FormField field, String original) {
    this.field = field;
    this.original = original;
    this.reading = AnswerReader.read(field, original);
    text.set(original);
    text.subscribe(now -> read(now == null ? "" : now));
  }

  FormField field() {
    return field;
  }

  StringProperty text() {
    return text;
  }

  /** Errors in reading it first, then what the checks say. */
  ReadOnlyObjectProperty<List<Problem>> remarks() {
    return remarks.getReadOnlyProperty();
  }

  /** How many characters it has, as Word counts them. */
  ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** As it would be kept; empty when nothing is there or it cannot be taken. */
  String value() {
    String value = reading.value();
    return value == null ? "" : value;
  }

  boolean isTouched() {
    return !original.strip().equals(text.get().strip());
  }

  /** Whether it keeps the whole form from being saved. */
  boolean isMistaken() {
    return reading.isRefused() || !required.isEmpty();
  }

  /** Shows how it was understood, once the clerk has left it. */
  void settle() {
    if (!reading.isRefused() && !value().isEmpty()) {
      text.set(value());
    }
  }

  /** Says that it must be filled in; nothing takes that away but filling it in. */
  void require(List<Problem> missing) {
    required = value().isEmpty() ? missing : List.of();
    say();
  }

  void check(List<Problem> found) {
    checked = found;
    say();
  }

  private void read(String now) {
    reading = AnswerReader.read(field, now);
    required = value().isEmpty() ? required : List.of();
    count.set(WordCount.of(now));
    say();
  }

  private void say() {
    remarks.set(Stream.of(reading.problems(), required, checked).flatMap(List::stream).toList());
  }
}
