package org.huiji.document.paper;

import java.io.Serial;
import java.util.List;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/** A batch that was not printed because some of its papers would have come out wrong. */
public final class PaperRefusal extends Refusal {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<PaperProblem> problems;

  public PaperRefusal(List<PaperProblem> problems) {
    super(
        Message.of(
            "document.batch-refused",
            problems.stream().map(PaperProblem::paper).distinct().count(),
            problems.getFirst().message()));
    this.problems = List.copyOf(problems);
  }

  public List<PaperProblem> problems() {
    return problems;
  }
}
