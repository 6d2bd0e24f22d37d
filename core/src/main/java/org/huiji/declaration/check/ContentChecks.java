package org.huiji.declaration.check;

import java.util.Comparator;
import java.util.List;
import org.huiji.declaration.Content;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;

/**
 * Looks at what arrives before it is kept: all that can be said of a declaration's content by
 * itself and against earlier lists. What is still to come, such as its other paper or its evidence,
 * is not missed yet.
 */
public final class ContentChecks {

  private final List<ContentCheck> checks;

  public ContentChecks(RoundView view) {
    this.checks = of(view);
  }

  static List<ContentCheck> of(RoundView view) {
    Round round = view.round();
    return List.of(
        new CategoryCheck(round),
        new ThresholdCheck(round),
        new FigureCheck(round),
        new DateCheck(),
        new LimitCheck(round),
        new AgreementCheck(round),
        new ListedCheck(view));
  }

  /** Errors first. */
  public List<Problem> of(Content content) {
    return checks.stream()
        .flatMap(check -> check.of(content))
        .sorted(Comparator.comparing(Problem::severity))
        .toList();
  }
}
