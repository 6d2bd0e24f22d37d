package org.huiji.declaration.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.question.Answer;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;

/**
 * The same platform comes once, whoever declares it; whether one unit may declare several in a
 * round, the notice does not say (问题 001-A2).
 */
final class TwiceCheck implements Check {

  private static final String QUESTION = "001-A2";
  private static final String ONE = "one";
  private static final String SEVERAL = "several";

  private final Round round;
  private final Map<String, List<Declaration>> byUnit;
  private final Map<String, List<Declaration>> byPlatform;

  TwiceCheck(RoundView view) {
    this.round = view.round();
    this.byUnit =
        view.declarations().stream()
            .collect(Collectors.groupingBy(one -> FoldedName.fold(one.content().unit())));
    this.byPlatform =
        view.declarations().stream()
            .collect(Collectors.groupingBy(one -> FoldedName.fold(one.content().platform())));
  }

  @Override
  public Stream<Problem> of(Declaration declaration) {
    String unit = FoldedName.fold(declaration.content().unit());
    String platform = FoldedName.fold(declaration.content().platform());
    Stream<Problem> ofUnit =
        byUnit.getOrDefault(unit, List.of()).stream()
            .filter(other -> !other.id().equals(declaration.id()))
            .map(Declaration::content)
            .flatMap(
                other ->
                    FoldedName.fold(other.platform()).equals(platform)
                        ? Stream.of(twice(other))
                        : several(other));
    Stream<Problem> namesake =
        byPlatform.getOrDefault(platform, List.of()).stream()
            .map(Declaration::content)
            .filter(other -> !FoldedName.fold(other.unit()).equals(unit))
            .limit(1)
            .map(TwiceCheck::namesake);
    return Stream.concat(ofUnit, namesake);
  }

  private static Problem twice(Content other) {
    return Problem.error(
        FormField.PLATFORM.key(),
        new Rule("declaration.twice", "三.1"),
        Message.of("declcheck.twice", other.platform(), district(other)));
  }

  private Stream<Problem> several(Content other) {
    Rule rule = new Rule("declaration.several", round.oneCategory().article());
    String field = FormField.UNIT.key();
    return switch (round.answer(QUESTION).map(Answer::reading).orElse("")) {
      case SEVERAL -> Stream.empty();
      case ONE ->
          Stream.of(
              Problem.error(
                  field,
                  rule,
                  Message.of(
                      "declcheck.only-one", other.unit(), other.platform(), district(other))));
      default ->
          Stream.of(
              Problem.warning(
                  field,
                  rule,
                  Message.of(
                      "declcheck.several",
                      other.unit(),
                      other.platform(),
                      district(other),
                      QUESTION)));
    };
  }

  /** Many platforms have plain names, so that alone is only doubtful. */
  private static Problem namesake(Content other) {
    return Problem.warning(
        FormField.PLATFORM.key(),
        new Rule("declaration.namesake", "四.1"),
        Message.of("declcheck.namesake", other.unit(), other.platform(), district(other)));
  }

  private static Object district(Content other) {
    String district = other.district();
    return district == null ? Message.of("declcheck.some-district") : district;
  }
}
