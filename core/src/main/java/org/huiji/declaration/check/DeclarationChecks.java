package org.huiji.declaration.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.problem.Problem;

/** Looks at every declaration of a round in the light of the round's rules and of the others. */
public final class DeclarationChecks {

  private final RoundView view;
  private final List<Check> checks;

  public DeclarationChecks(RoundView view) {
    this.view = view;
    var round = view.round();
    this.checks =
        Stream.concat(
                ContentChecks.of(view).stream(),
                Stream.of(
                    new CompletenessCheck(round),
                    new TwiceCheck(view),
                    new EvidenceCheck(view),
                    new ConditionCheck(round),
                    new DeadlineCheck(round)))
            .toList();
  }

  /** All of the round, in their order. */
  public List<Checked> all() {
    return view.declarations().stream().map(this::one).toList();
  }

  /** One of the round. */
  public Checked one(Declaration declaration) {
    List<Problem> problems =
        checks.stream()
            .flatMap(check -> check.of(declaration))
            .sorted(Comparator.comparing(Problem::severity))
            .toList();
    Thresholds thresholds = thresholds(declaration.content());
    return new Checked(declaration, thresholds.figures().values(), thresholds.meets(), problems);
  }

  private Thresholds thresholds(Content content) {
    return Thresholds.of(view.round(), content);
  }
}
