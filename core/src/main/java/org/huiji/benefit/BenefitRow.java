package org.huiji.benefit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One benefit and what each column of the matrix gets of it.
 *
 * @param cells as printed
 * @param question the open question, when the printed cells cannot be assigned to the columns
 * @param readings the possible readings of that question: reading id to full cells
 */
public record BenefitRow(
    String category,
    String name,
    Cells cells,
    @Nullable String question,
    Map<String, Cells> readings) {

  public BenefitRow {
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
  }

  public BenefitKey key() {
    return new BenefitKey(category, name);
  }

  Benefit at(int column, Map<String, String> choices) {
    if (question == null) {
      return cells.benefits().get(column);
    }
    Cells chosen = readings.get(choices.getOrDefault(question, ""));
    return chosen == null ? new Benefit.Undetermined(question) : chosen.benefits().get(column);
  }
}
