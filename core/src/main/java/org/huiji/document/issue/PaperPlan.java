package org.huiji.document.issue;

import java.time.LocalDate;
import java.util.List;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.RegisterEntry;

/**
 * A batch of papers before it is issued.
 *
 * @param ready who gets one now
 * @param issued who has a valid one already; printing again prints the same bytes
 * @param problems what must be solved or left out first
 */
public record PaperPlan(
    DocumentKind kind,
    LocalDate on,
    List<RegisterEntry> ready,
    List<RegisterEntry> issued,
    List<Obstacle> problems) {

  public PaperPlan {
    ready = List.copyOf(ready);
    issued = List.copyOf(issued);
    problems = List.copyOf(problems);
  }

  /** What stands against one member's paper. */
  public record Obstacle(RegisterEntry entry, PaperProblem problem) {}
}
