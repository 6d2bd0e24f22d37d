package org.huiji.table.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every field the column that fits it best. */
final class Matcher {

  private static final int MISSING_REQUIRED = Synonyms.EXACT;

  private record Candidate(HeadColumn column, FieldSpec field, int fit) {}

  private final List<FieldSpec> fields;
  private final Synonyms synonyms;

  Matcher(List<FieldSpec> fields) {
    this.fields = List.copyOf(fields);
    this.synonyms = new Synonyms(this.fields);
  }

  Head head(String sheet, int firstRow, int lastRow, List<HeadColumn> columns) {
    Map<String, Integer> taken = new LinkedHashMap<>();
    List<Head.Doubled> doubled = new ArrayList<>();
    int score = 0;
    for (Candidate candidate : candidates(columns)) {
      int column = candidate.column.column();
      String key = candidate.field.key();
      if (taken.containsValue(column) || doubled.stream().anyMatch(d -> d.column() == column)) {
        continue;
      }
      if (taken.containsKey(key)) {
        doubled.add(new Head.Doubled(key, column));
      } else {
        taken.put(key, column);
        score += candidate.fit;
      }
    }
    return new Head(sheet, firstRow, lastRow, columns, taken, doubled, score - missing(taken));
  }

  /** Whether a field that no row can do without was found. */
  boolean hasRequired(Head head) {
    return fields.stream()
        .anyMatch(field -> field.required() && head.column(field.key()).isPresent());
  }

  private int missing(Map<String, Integer> taken) {
    return (int)
            fields.stream()
                .filter(field -> field.required() && !taken.containsKey(field.key()))
                .count()
        * MISSING_REQUIRED;
  }

  private List<Candidate> candidates(List<HeadColumn> columns) {
    List<Candidate> candidates = new ArrayList<>();
    for (HeadColumn column : columns) {
      Synonyms.Words words = Synonyms.Words.of(column);
      for (FieldSpec field : fields) {
        int fit = synonyms.fit(words, field);
        if (fit > 0) {
          candidates.add(new Candidate(column, field, fit));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::fit)
            .reversed()
            .thenComparingInt(candidate -> candidate.column.column()));
    return candidates;
  }
}
