package org.huiji.declaration.check;

import java.util.Map;
import java.util.stream.Stream;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** 征集条件: one that is not met is an error; those that nobody looked at are told together. */
final class ConditionCheck implements Check {

  private final Round round;

  ConditionCheck(Round round) {
    this.round = round;
  }

  @Override
  public Stream<Problem> of(Declaration declaration) {
    Map<String, Boolean> ticked = declaration.content().checklist().conditions();
    Stream<Problem> unmet =
        round.conditions().stream()
            .filter(condition -> Boolean.FALSE.equals(ticked.get(condition.id())))
            .map(
                condition ->
                    Problem.error(
                        "condition",
                        new Rule("declaration.condition", condition.article()),
                        Message.of("declcheck.unmet", condition.text())));
    long open =
        round.conditions().stream()
            .filter(condition -> !ticked.containsKey(condition.id()))
            .count();
    return open == 0
        ? unmet
        : Stream.concat(
            unmet,
            Stream.of(
                Problem.warning(
                    "condition",
                    new Rule("declaration.condition", "一"),
                    Message.of("declcheck.unlooked", open))));
  }
}
