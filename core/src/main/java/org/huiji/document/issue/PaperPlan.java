package org.huiji.document.issue;

import java.time.LocalDate;
import java.util.List;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;

/**
 * A batch of papers before it is issued.
 *
 * @param ready who gets one now
 * @param issued who has a valid one already; printing again prints the same bytes
 * @param unable who cannot have one at all
 * @param problems what must be solved or left out first
 * @param next the number the first of them gets; blank where nobody gets one
 * @param missing what the papers leave out because it is not known; stops nothing
 */
public record PaperPlan(
    DocumentKind kind,
    LocalDate on,
    List<RegisterEntry> ready,
    List<RegisterEntry> issued,
    List<Unable> unable,
    List<Obstacle> problems,
    String next,
    List<Missing> missing) {

  public PaperPlan {
    ready = List.copyOf(ready);
    issued = List.copyOf(issued);
    unable = List.copyOf(unable);
    problems = List.copyOf(problems);
    missing = List.copyOf(missing);
  }

  /** One whom the paper is not for, as an applicant is no member yet. */
  public record Unable(RegisterEntry entry, Message reason) {}

  /** What stands against one member's paper. */
  public record Obstacle(RegisterEntry entry, PaperProblem problem) {}
}
