package org.huiji.declaration.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.text.PartialDate;

/**
 * What a form or a row of a summary table says, field by field, in the form in which it is kept;
 * see {@link FormField.Kind}. A field that was left empty is not there.
 */
public record Answers(Map<FormField, String> values) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    var kept = new EnumMap<FormField, String>(FormField.class);
    kept.putAll(values);
    kept.values().removeIf(String::isBlank);
    values = Collections.unmodifiableMap(kept);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public Optional<String> find(FormField field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The text of a field, empty when it was left empty. */
  public String text(FormField field) {
    return values.getOrDefault(field, "");
  }

  /** A count, an amount in 万元 or a percentage. */
  public Optional<BigDecimal> number(FormField field) {
    return find(field).map(BigDecimal::new);
  }

  public Optional<PartialDate> date(FormField field) {
    return find(field).flatMap(text -> PartialDate.parse(text).value());
  }

  /** Whether both say the same of a field: 51.0 is 51. */
  public boolean agree(FormField field, Answers other) {
    return text(field).equals(other.text(field)) || isSameNumber(field, other);
  }

  private boolean isSameNumber(FormField field, Answers other) {
    return field.isNumber()
        && find(field).isPresent()
        && other.find(field).isPresent()
        && number(field).orElseThrow().compareTo(other.number(field).orElseThrow()) == 0;
  }

  /** What is ticked. */
  public List<String> chosen(FormField field) {
    return find(field).stream()
        .flatMap(text -> Arrays.stream(text.split("\n")))
        .filter(one -> !one.isBlank())
        .toList();
  }

  /** The same with one field written anew; an empty text takes it away. */
  public Answers with(FormField field, String value) {
    var changed = new EnumMap<FormField, String>(FormField.class);
    changed.putAll(values);
    changed.put(field, value);
    return new Answers(changed);
  }
}
