package org.huiji.app.declaration.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.ThresholdLine;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.check.Thresholds;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;

/** All that is shown of one declaration. */
record Sheet(
    Round round, DeclarationRow row, List<ThresholdLine> thresholds, List<ReviewStep> steps) {

  private static final String AGREEMENT = "declaration.agreement";

  static Sheet read(RoundServices services, Round round, DeclarationRow row) {
    List<ReviewStep> steps =
        services.store().read(tx -> services.declarations().steps(tx, row.id()));
    List<ThresholdLine> lines =
        ThresholdLine.of(Thresholds.of(round, row.checked().declaration().content()));
    return new Sheet(round, row, lines, steps);
  }

  DeclarationId id() {
    return row.id();
  }

  Declaration declaration() {
    return row.checked().declaration();
  }

  Content content() {
    return declaration().content();
  }

  List<Problem> problems() {
    return row.checked().problems();
  }

  /** Keys of the fields that the form and the table say differently. */
  Set<String> differing() {
    return problems().stream()
        .filter(problem -> problem.rule().id().equals(AGREEMENT))
        .map(Problem::field)
        .collect(Collectors.toSet());
  }
}
