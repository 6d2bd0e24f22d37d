package org.huiji.app.document.issue;

import java.util.List;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether a batch can be issued as it stands.
 *
 * @param dated whether the date is filled in
 * @param placed whether the offset of an overprint is understood
 * @param busy whether one is being issued
 * @param checking whether it is still being found out who gets one
 */
public record Verdict(boolean dated, boolean placed, boolean busy, boolean checking) {

  /** Why not; none when it can. */
  public @Nullable Message against(List<? extends PaperLine> rows) {
    if (!dated) {
      return Message.of("documentview.blocked-date");
    }
    if (!placed) {
      return Message.of("documentview.blocked-offset");
    }
    if (busy) {
      return Message.of("documentview.blocked-busy");
    }
    if (checking) {
      return Message.of("documentview.checking");
    }
    List<? extends PaperLine> choosable = rows.stream().filter(PaperLine::isChoosable).toList();
    List<? extends PaperLine> batch =
        choosable.stream().filter(row -> row.included().get()).toList();
    long wrong = batch.stream().filter(row -> row.state() == PaperLine.State.PROBLEM).count();
    if (wrong > 0) {
      return Message.of("documentview.blocked-problems", wrong);
    }
    if (choosable.isEmpty()) {
      return Message.of("documentview.blocked-nobody");
    }
    return batch.isEmpty() ? Message.of("documentview.blocked-none-ticked") : null;
  }
}
