package org.huiji.declaration.check;

import java.util.List;
import java.util.Optional;
import org.huiji.declaration.Content;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Threshold;
import org.huiji.rulebook.question.OpenQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of a declaration's category beside what its services come to.
 *
 * @param text the condition in the notice's words
 * @param value what the services come to; empty when the figure is missing
 * @param meets none when the figure is missing
 * @param question what the notice leaves open about it, in its words; empty when nothing is, or it
 *     was answered
 */
public record ThresholdLine(String text, String value, @Nullable Boolean meets, String question) {

  /** Those of a declaration; none when it is not clear which category is declared. */
  public static List<ThresholdLine> of(Round round, Content content) {
    Thresholds thresholds = Thresholds.of(round, content);
    Category category = thresholds.category();
    return category == null
        ? List.of()
        : category.thresholds().stream()
            .map(threshold -> of(round, thresholds, category, threshold))
            .toList();
  }

  private static ThresholdLine of(
      Round round, Thresholds thresholds, Category category, Threshold threshold) {
    Boolean meets = thresholds.meets(threshold);
    return new ThresholdLine(
        threshold.text(),
        meets == null ? "" : ThresholdCheck.value(thresholds, category, threshold),
        meets,
        question(round, threshold));
  }

  private static String question(Round round, Threshold threshold) {
    return Optional.ofNullable(threshold.question())
        .filter(id -> round.answer(id).isEmpty())
        .flatMap(round::question)
        .map(OpenQuestion::text)
        .orElse("");
  }
}
