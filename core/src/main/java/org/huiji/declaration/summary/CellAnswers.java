package org.huiji.declaration.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.form.AnswerReader;
import org.huiji.declaration.form.AnswerReading;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** What one cell says, field by field, and what is wrong with it. */
final class CellAnswers {

  private static final Rule RULE = new Rule("summary.cell", "附件2");

  private final Map<FormField, String> values = new EnumMap<>(FormField.class);
  private final List<Problem> problems = new ArrayList<>();

  /** Takes what is written as one field's answer. */
  void read(FormField field, String written) {
    AnswerReading reading = AnswerReader.read(field, written);
    if (reading.value() != null) {
      values.put(field, reading.value());
    }
    problems.addAll(reading.problems());
  }

  /** Takes an answer as it is to be kept. */
  void put(FormField field, String value) {
    values.put(field, value);
  }

  /** Keeps the row out. */
  void refuse(FormField field, Message message) {
    problems.add(Problem.error(field.key(), RULE, message));
  }

  void warn(FormField field, Message message) {
    problems.add(Problem.warning(field.key(), RULE, message));
  }

  boolean has(FormField field) {
    return values.containsKey(field);
  }

  Map<FormField, String> values() {
    return values;
  }

  List<Problem> problems() {
    return problems;
  }
}
