package org.huiji.declaration.check;

import java.util.Set;
import java.util.stream.Stream;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/**
 * The papers that the round asks of every platform and of its category are registered. Whether the
 * exported report (四.4) is one of them, the notice leaves open (问题 001-A6).
 */
final class EvidenceCheck implements Check {

  private static final String QUESTION = "001-A6";
  private static final String REQUIRED = "required";
  private static final String REPORT = "monitoring";

  private final RoundView view;

  EvidenceCheck(RoundView view) {
    this.view = view;
  }

  @Override
  public Stream<Problem> of(Declaration declaration) {
    if (declaration.content().form().isEmpty()) {
      return Stream.empty();
    }
    Set<String> there = view.evidence().getOrDefault(declaration.id(), Set.of());
    Stream<EvidenceItem> ofCategory =
        Thresholds.category(view.round(), declaration.content()).stream()
            .flatMap(category -> category.evidence().stream());
    return Stream.concat(view.round().evidence().stream(), ofCategory)
        .filter(item -> isRequired(item) && !there.contains(item.id()))
        .map(
            item ->
                Problem.warning(
                    "evidence",
                    new Rule("declaration.evidence", item.article()),
                    Message.of("declcheck.no-evidence", item.text())));
  }

  private boolean isRequired(EvidenceItem item) {
    return item.required()
        || (item.id().equals(REPORT)
            && view.round()
                .answer(QUESTION)
                .filter(answer -> REQUIRED.equals(answer.reading()))
                .isPresent());
  }
}
