package org.huiji.persistence.declaration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.persistence.tables.tables.records.DeclarationAnswerRecord;
import org.huiji.persistence.tables.tables.records.DeclarationVersionRecord;

/** The rows of one version's fields, and the content they make. */
final class AnswerRows {

  private static final String FORM = "A";
  private static final String SUMMARY = "B";
  private static final String CONDITION = "C";

  private final Map<FormField, String> form = new EnumMap<>(FormField.class);
  private final Map<FormField, String> summary = new EnumMap<>(FormField.class);
  private final Map<String, Boolean> conditions = new HashMap<>();

  void take(String part, String key, String value) {
    switch (part) {
      case FORM -> FormField.of(key).ifPresent(field -> form.put(field, value));
      case SUMMARY -> FormField.of(key).ifPresent(field -> summary.put(field, value));
      default -> conditions.put(key, Boolean.valueOf(value));
    }
  }

  Content content(DeclarationVersionRecord version) {
    return new Content(
        version.getDistrict(),
        new Answers(form),
        new Answers(summary),
        new Checklist(conditions, version.getNiche(), version.getLetter()));
  }

  static List<DeclarationAnswerRecord> of(int version, Content content) {
    var rows = new ArrayList<DeclarationAnswerRecord>();
    add(rows, version, FORM, content.form());
    add(rows, version, SUMMARY, content.summary());
    content
        .checklist()
        .conditions()
        .forEach((id, met) -> rows.add(row(version, CONDITION, id, met.toString())));
    return rows;
  }

  private static void add(
      List<DeclarationAnswerRecord> rows, int version, String part, Answers answers) {
    answers.values().forEach((field, text) -> rows.add(row(version, part, field.key(), text)));
  }

  private static DeclarationAnswerRecord row(int version, String part, String field, String value) {
    return new DeclarationAnswerRecord(version, part, field, value);
  }
}
