package org.huiji.declaration.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Figure;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Threshold;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/**
 * The least a platform of its category must have done (二), each number itself being enough. A
 * missed one is relaxed only for the niches of 四.5 with the district government's letter.
 */
final class ThresholdCheck implements ContentCheck {

  private static final String SERVICE = FormField.SERVICE.key();

  private final Round round;

  ThresholdCheck(Round round) {
    this.round = round;
  }

  @Override
  public Stream<Problem> of(Content content) {
    Thresholds thresholds = Thresholds.of(round, content);
    Category category = thresholds.category();
    if (category == null) {
      return Stream.empty();
    }
    Checklist checklist = content.checklist();
    return Stream.concat(
        doubtful(thresholds, category),
        category.thresholds().stream()
            .flatMap(threshold -> of(thresholds, category, threshold, checklist)));
  }

  private static Stream<Problem> doubtful(Thresholds thresholds, Category category) {
    return thresholds.figures().doubtful().stream()
        .map(
            key ->
                Problem.warning(
                    SERVICE,
                    rule(category),
                    Message.of("declcheck.two-values", figure(category, key).name())));
  }

  private Stream<Problem> of(
      Thresholds thresholds, Category category, Threshold threshold, Checklist checklist) {
    Boolean meets = thresholds.meets(threshold);
    if (meets == null) {
      return Stream.of(
          Problem.error(
              SERVICE,
              rule(category),
              Message.of(
                  "declcheck.no-figure",
                  missing(thresholds, category, threshold),
                  threshold.text())));
    }
    Stream<Problem> missed =
        meets ? Stream.empty() : Stream.of(missed(thresholds, category, threshold, checklist));
    return Stream.concat(missed, question(threshold));
  }

  private Problem missed(
      Thresholds thresholds, Category category, Threshold threshold, Checklist checklist) {
    String value = value(thresholds, category, threshold);
    if (checklist.niche() != null && checklist.letter() != null) {
      return Problem.warning(
          SERVICE,
          new Rule("declaration.relief", round.relief().article()),
          Message.of(
              "declcheck.relieved",
              value,
              threshold.text(),
              checklist.niche(),
              checklist.letter(),
              round.relief().article()));
    }
    return Problem.error(
        SERVICE,
        rule(category),
        Message.of(
            "declcheck.below",
            value,
            threshold.text(),
            String.join("、", round.relief().niches()),
            round.relief().letter(),
            round.relief().article()));
  }

  /** What the notice leaves open about a threshold, until the association has an answer. */
  private Stream<Problem> question(Threshold threshold) {
    String id = threshold.question();
    return id == null || round.answer(id).isPresent()
        ? Stream.empty()
        : round.question(id).stream()
            .map(
                question ->
                    Problem.warning(
                        SERVICE,
                        new Rule("declaration.question", question.article()),
                        Message.of("declcheck.question", question.text(), question.id())));
  }

  static String value(Thresholds thresholds, Category category, Threshold threshold) {
    BigDecimal value =
        Objects.requireNonNull(thresholds.figures().values().get(threshold.figure()));
    Figure figure = figure(category, threshold.figure());
    if (threshold.of() == null) {
      return figure.name() + " " + value.toPlainString() + figure.unit();
    }
    BigDecimal whole = Objects.requireNonNull(thresholds.figures().values().get(threshold.of()));
    BigDecimal share = value.movePointRight(2).divide(whole, 1, RoundingMode.DOWN);
    return figure.name() + " " + value.toPlainString() + figure.unit() + "，占 " + share + "%";
  }

  private static String missing(Thresholds thresholds, Category category, Threshold threshold) {
    boolean whole = thresholds.figures().values().containsKey(threshold.figure());
    String key = whole && threshold.of() != null ? threshold.of() : threshold.figure();
    return figure(category, key).name();
  }

  private static Figure figure(Category category, String key) {
    return category.figure(key).orElseThrow();
  }

  private static Rule rule(Category category) {
    return new Rule("declaration.threshold", category.article());
  }
}
