package org.huiji.declaration.check;

import java.util.Map;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.WordCount;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** No text has more characters than its annex allows, counted as Word counts. */
final class LimitCheck implements ContentCheck {

  private final Map<FormField, Integer> ofForm;
  private final Map<FormField, Integer> ofSummary;
  private final int description;
  private final Round round;

  LimitCheck(Round round) {
    this.round = round;
    ofForm =
        Map.of(
            FormField.UNIT_PROFILE, round.limits().unitProfile(),
            FormField.PLATFORM_PROFILE, round.limits().platformProfile());
    ofSummary = Map.of(FormField.SHORT_PROFILE, round.limits().shortProfile());
    description = round.limits().description();
  }

  @Override
  public Stream<Problem> of(Content content) {
    Answers form = content.form();
    return Stream.of(over(form, ofForm), over(content.summary(), ofSummary), description(form))
        .flatMap(found -> found);
  }

  private Stream<Problem> over(Answers answers, Map<FormField, Integer> limits) {
    return limits.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            limit -> {
              int count = WordCount.of(answers.text(limit.getKey()));
              return count <= limit.getValue()
                  ? Stream.empty()
                  : Stream.of(
                      error(
                          limit.getKey(),
                          limit.getKey().label(round.year()),
                          count,
                          limit.getValue()));
            });
  }

  private Stream<Problem> description(Answers form) {
    int count =
        Stream.of(FormField.BACKGROUND, FormField.OPERATION, FormField.STRENGTHS)
            .mapToInt(field -> WordCount.of(form.text(field)))
            .sum();
    return count <= description
        ? Stream.empty()
        : Stream.of(
            error(FormField.BACKGROUND, Message.of("declcheck.description"), count, description));
  }

  private Problem error(FormField field, Message name, int count, int most) {
    return Problem.error(
        field.key(),
        new Rule("declaration.limit", field.section().article()),
        Message.of("declcheck.over-limit", name, count, most, count - most));
  }
}
