package org.huiji.app.declaration.details;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.ThresholdLine;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.Thresholds;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;

/** A declaration as the checks found it, with all else that is read of it. */
public record Sheet(
    Round round, Checked checked, List<ThresholdLine> thresholds, List<ReviewStep> steps) {

  private static final String AGREEMENT = "declaration.agreement";

  /** Reads what does not come with the round; off the window's thread. */
  public static Sheet read(RoundServices services, Round round, Checked checked) {
    List<ReviewStep> steps =
        services.store().read(tx -> services.declarations().steps(tx, checked.declaration().id()));
    List<ThresholdLine> lines =
        ThresholdLine.of(Thresholds.of(round, checked.declaration().content()));
    return new Sheet(round, checked, lines, steps);
  }

  public DeclarationId id() {
    return declaration().id();
  }

  public Declaration declaration() {
    return checked.declaration();
  }

  public Content content() {
    return declaration().content();
  }

  List<Problem> problems() {
    return checked.problems();
  }

  /** Keys of the fields that the form and the table say differently. */
  Set<String> differing() {
    return problems().stream()
        .filter(problem -> problem.rule().id().equals(AGREEMENT))
        .map(Problem::field)
        .collect(Collectors.toSet());
  }
}
