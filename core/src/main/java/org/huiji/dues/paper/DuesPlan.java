package org.huiji.dues.paper;

import java.util.List;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.register.DocumentId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A batch of papers of the dues before it is issued.
 *
 * @param ready who gets one now
 * @param issued who has this very one already; printing again prints the same bytes
 * @param unable for whom there is nothing to print
 * @param lacking what the association must set first, for all of them
 * @param next the number the first of them gets; blank where none can be issued
 * @param problems what must be solved or left out first
 */
public record DuesPlan(
    DuesOrder order,
    List<Row> ready,
    List<Row> issued,
    List<Unable> unable,
    List<Message> lacking,
    String next,
    List<Obstacle> problems) {

  public DuesPlan {
    ready = List.copyOf(ready);
    issued = List.copyOf(issued);
    unable = List.copyOf(unable);
    lacking = List.copyOf(lacking);
    problems = List.copyOf(problems);
  }

  /**
   * A paper of the batch.
   *
   * @param entry none for money of several members
   * @param name whom it is addressed to
   * @param fen the sum it says, in 分
   * @param document the one issued already
   */
  public record Row(
      DuesSubject subject,
      @Nullable RegisterEntry entry,
      String name,
      long fen,
      @Nullable DocumentId document) {}

  /** One for whom there is nothing to print, as one who owes nothing gets no reminder. */
  public record Unable(DuesSubject subject, String name, Message reason) {}

  /** What stands against one paper. */
  public record Obstacle(Row row, PaperProblem problem) {}

  /** Whether it can be issued as it stands. */
  public boolean isGood() {
    return lacking.isEmpty() && unable.isEmpty() && problems.isEmpty();
  }
}
