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
import org.huiji.text.FoldedName;
import org.huiji.text.Message;

/**
 * The same platform comes once; whether one unit may declare several in a round, the notice does
 * not say (问题 001-A2).
 */
final class TwiceCheck implements Check {

  private static final String QUESTION = "001-A2";

  private final Round round;
  private final Map<String, List<Declaration>> byUnit;

  TwiceCheck(RoundView view) {
    this.round = view.round();
    this.byUnit =
        view.declarations().stream()
            .collect(Collectors.groupingBy(one -> FoldedName.fold(one.content().unit())));
  }

  @Override
  public Stream<Problem> of(Declaration declaration) {
    String platform = FoldedName.fold(declaration.content().platform());
    return byUnit.getOrDefault(FoldedName.fold(declaration.content().unit()), List.of()).stream()
        .filter(other -> !other.id().equals(declaration.id()))
        .map(
            other ->
                FoldedName.fold(other.content().platform()).equals(platform)
                    ? twice(other.content())
                    : several(other.content()));
  }

  private static Problem twice(Content other) {
    return Problem.error(
        FormField.PLATFORM.key(),
        new Rule("declaration.twice", "三.1"),
        Message.of("declcheck.twice", other.platform(), district(other)));
  }

  private Problem several(Content other) {
    Rule rule = new Rule("declaration.several", round.oneCategory().article());
    boolean forbidden =
        round.answer(QUESTION).map(answer -> "one".equals(answer.reading())).orElse(false);
    Message message =
        Message.of("declcheck.several", other.unit(), other.platform(), district(other), QUESTION);
    return forbidden
        ? Problem.error(FormField.UNIT.key(), rule, message)
        : Problem.warning(FormField.UNIT.key(), rule, message);
  }

  private static String district(Content other) {
    String district = other.district();
    return district == null ? "—" : district;
  }
}
