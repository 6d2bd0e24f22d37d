package org.huiji.declaration.check;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/** Exactly one category, and one of the round's (三.1；附件1 二：多选无效). */
final class CategoryCheck implements ContentCheck {

  private final Round round;
  private final Rule rule;

  CategoryCheck(Round round) {
    this.round = round;
    this.rule = new Rule("declaration.category", round.oneCategory().article());
  }

  @Override
  public Stream<Problem> of(Content content) {
    return Stream.of(content.form(), content.summary())
        .filter(answers -> !answers.isEmpty())
        .flatMap(this::of)
        .distinct();
  }

  private Stream<Problem> of(Answers answers) {
    List<String> chosen = answers.chosen(FormField.CATEGORY);
    if (chosen.isEmpty()) {
      return Stream.of(error(Message.of("declcheck.no-category", names())));
    }
    if (chosen.size() > 1) {
      return Stream.of(
          error(
              Message.of(
                  "declcheck.several-categories",
                  String.join("、", chosen),
                  round.oneCategory().text())));
    }
    return round.category(chosen.getFirst()).isPresent()
        ? Stream.empty()
        : Stream.of(error(Message.of("declcheck.unknown-category", chosen.getFirst(), names())));
  }

  private String names() {
    return String.join("、", round.categories().stream().map(Category::name).toList());
  }

  private Problem error(Message message) {
    return Problem.error(FormField.CATEGORY.key(), rule, message);
  }
}
