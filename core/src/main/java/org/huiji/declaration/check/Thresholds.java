package org.huiji.declaration.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of a declaration's category and what its services come to.
 *
 * @param category none when it is not clear which one is declared
 */
public record Thresholds(@Nullable Category category, ServiceFigures figures) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Those of the category that is declared, held against what is said of the services. */
  public static Thresholds of(Round round, Content content) {
    Category category = category(round, content).orElse(null);
    return category == null
        ? new Thresholds(null, new ServiceFigures(Map.of(), Set.of()))
        : new Thresholds(
            category, ServiceFigures.of(category, content.find(FormField.SERVICE).orElse("")));
  }

  /** The one that is declared, by the form or else by the table. */
  static Optional<Category> category(Round round, Content content) {
    List<String> named =
        content.form().find(FormField.CATEGORY).isPresent()
            ? content.form().chosen(FormField.CATEGORY)
            : content.summary().chosen(FormField.CATEGORY);
    return named.size() == 1 ? round.category(named.getFirst()) : Optional.empty();
  }

  /**
   * Whether a threshold is met, which the number itself is enough for.
   *
   * @return none when a figure it needs is missing
   */
  public @Nullable Boolean meets(Threshold threshold) {
    BigDecimal value = figures.values().get(threshold.figure());
    BigDecimal least = BigDecimal.valueOf(threshold.least());
    if (value == null) {
      return null;
    }
    if (threshold.of() == null) {
      return value.compareTo(least) >= 0;
    }
    BigDecimal whole = figures.values().getOrDefault(threshold.of(), BigDecimal.ZERO);
    if (whole.signum() == 0) {
      return null;
    }
    return value.multiply(HUNDRED).compareTo(whole.multiply(least)) >= 0;
  }

  /** Whether all are met; false as soon as one is not. */
  public @Nullable Boolean meets() {
    if (category == null) {
      return null;
    }
    List<Optional<Boolean>> each =
        category.thresholds().stream().map(one -> Optional.ofNullable(meets(one))).toList();
    if (each.contains(Optional.of(false))) {
      return false;
    }
    return each.stream().allMatch(Optional::isPresent) ? Boolean.TRUE : null;
  }
}
