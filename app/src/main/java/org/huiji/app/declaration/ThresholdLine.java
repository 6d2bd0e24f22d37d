package org.huiji.app.declaration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.check.Thresholds;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Figure;
import org.huiji.declaration.round.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A threshold, and what a platform has against it.
 *
 * @param name of what is counted
 * @param value with its unit; empty where the services do not say it
 * @param least with its unit
 * @param meets none where it cannot be said
 */
public record ThresholdLine(String name, String value, String least, @Nullable Boolean meets) {

  /** Those of the declared category; none where it is not clear which one that is. */
  public static List<ThresholdLine> of(Thresholds thresholds) {
    Category category = thresholds.category();
    return category == null
        ? List.of()
        : category.thresholds().stream().map(one -> of(thresholds, category, one)).toList();
  }

  private static ThresholdLine of(Thresholds thresholds, Category category, Threshold threshold) {
    Figure figure = category.figure(threshold.figure()).orElseThrow();
    Map<String, BigDecimal> values = thresholds.figures().values();
    BigDecimal value = values.get(threshold.figure());
    String shown = value == null ? "" : Shown.number(value) + figure.unit();
    Boolean meets = thresholds.meets(threshold);
    if (threshold.of() == null) {
      String least = Shown.number(BigDecimal.valueOf(threshold.least())) + figure.unit();
      return new ThresholdLine(figure.name(), shown, least, meets);
    }
    BigDecimal whole = values.getOrDefault(threshold.of(), BigDecimal.ZERO);
    String share =
        value == null || whole.signum() == 0
            ? shown
            : value.movePointRight(2).divide(whole, 1, RoundingMode.DOWN).toPlainString() + "%";
    return new ThresholdLine(figure.name(), share, threshold.least() + "%", meets);
  }
}
