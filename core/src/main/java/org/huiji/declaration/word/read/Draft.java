package org.huiji.declaration.word.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.declaration.form.AnswerReader;
import org.huiji.declaration.form.AnswerReading;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.FormField.Kind;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** What was read of a form so far. */
final class Draft {

  /** Names what belongs to no field in a problem. */
  static final String FORM = "form";

  private static final Rule ANNEX = new Rule("form.annex", "附件1");

  private final int year;
  private final Map<FormField, String> values = new EnumMap<>(FormField.class);
  private final Map<FormField, String> cells = new EnumMap<>(FormField.class);
  private final List<Problem> problems = new ArrayList<>();

  Draft(int year) {
    this.year = year;
  }

  /** Takes what was written for a field; a second text for it is not taken. */
  void put(FormField field, String written, String cell) {
    AnswerReading reading = AnswerReader.read(field, joined(field, written));
    String value = reading.value();
    String known = values.get(field);
    if (known != null) {
      if (value != null && !value.equals(known)) {
        warn(field, cell, Message.of("wordform.twice", field.label(year), known, value));
      }
      return;
    }
    cells.put(field, cell);
    reading.problems().forEach(problem -> problems.add(problem.at(cell)));
    if (value != null) {
      values.put(field, value);
    }
  }

  /** A line end inside a short answer only breaks it; between Latin words it parts them. */
  private static String joined(FormField field, String written) {
    return field.kind() == Kind.LONG_TEXT
            || field.kind() == Kind.CHOICE
            || field.kind() == Kind.HONOURS
        ? written
        : written
            .strip()
            .replaceAll("(?<![\\x21-\\x7E])\\s*\\n\\s*|\\s*\\n\\s*(?![\\x21-\\x7E])", "");
  }

  /** Remembers where a field is asked. */
  void asked(FormField field, String cell) {
    cells.putIfAbsent(field, cell);
  }

  void warn(FormField field, String cell, Message message) {
    warn(field.key(), cell, message);
  }

  void warn(String field, String cell, Message message) {
    problems.add(Problem.warning(field, ANNEX, message).at(cell));
  }

  void refuse(FormField field, String cell, Message message) {
    Rule rule = new Rule("form.field", field.section().article());
    problems.add(Problem.error(field.key(), rule, message).at(cell));
  }

  void add(Problem problem, String cell) {
    problems.add(problem.at(cell));
  }

  Optional<String> value(FormField field) {
    return Optional.ofNullable(values.get(field));
  }

  Optional<String> cell(FormField field) {
    return Optional.ofNullable(cells.get(field));
  }

  Message label(FormField field) {
    return field.label(year);
  }

  Filled filled() {
    return new Filled(1, new Answers(values), cells, problems);
  }
}
