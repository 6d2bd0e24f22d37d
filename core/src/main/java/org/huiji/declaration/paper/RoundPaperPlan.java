package org.huiji.declaration.paper;

import java.util.List;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.register.DocumentId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A batch of papers of a round before it is issued.
 *
 * @param ready who gets one now
 * @param issued who has one of this day already; printing again prints the same bytes
 * @param unable for whom there is nothing to print
 * @param next the number the first of them gets; blank where nobody gets one
 * @param problems what must be solved or left out first
 */
public record RoundPaperPlan(
    RoundPaperOrder order,
    List<Row> ready,
    List<Row> issued,
    List<Unable> unable,
    String next,
    List<Obstacle> problems) {

  public RoundPaperPlan {
    ready = List.copyOf(ready);
    issued = List.copyOf(issued);
    unable = List.copyOf(unable);
    problems = List.copyOf(problems);
  }

  /**
   * A paper of the batch.
   *
   * @param name whom it is addressed to, or what it is about
   * @param document the one issued already
   */
  public record Row(PaperSubject subject, String name, @Nullable DocumentId document) {}

  /** One for whom there is nothing to print, as a district that sent its files gets no reminder. */
  public record Unable(PaperSubject subject, String name, Message reason) {}

  /** What stands against one paper. */
  public record Obstacle(Row row, PaperProblem problem) {}

  /** Whether it can be issued as it stands. */
  public boolean isGood() {
    return unable.isEmpty() && problems.isEmpty();
  }
}
