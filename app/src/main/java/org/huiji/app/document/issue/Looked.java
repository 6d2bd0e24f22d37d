package org.huiji.app.document.issue;

import java.time.LocalDate;
import java.util.List;
import org.huiji.document.issue.Issuing;
import org.huiji.document.issue.PaperPlan;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a batch.
 *
 * @param backlog whether so many are pending only because the register is new; none begins ticked
 */
record Looked(PaperPlan plan, boolean backlog) {

  /**
   * Looks; off the window's thread.
   *
   * @param chosen by the clerk; none for all who have none yet
   */
  static Looked of(
      Issuing issuing,
      DocumentKind kind,
      @Nullable List<MemberId> chosen,
      LocalDate on,
      boolean overprint) {
    List<MemberId> who = chosen == null ? issuing.pending(kind) : chosen;
    return new Looked(
        issuing.plan(kind, who, on, overprint),
        chosen == null && issuing.isBacklog(kind, who.size()));
  }
}
