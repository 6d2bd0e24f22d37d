package org.huiji.dues.paper;

import java.util.List;
import org.huiji.problem.Refusal;

/**
 * A batch that was looked through.
 *
 * @param drafts of the papers that are ready
 */
record DuesBatch(DuesPlan plan, List<Draft.Ready> drafts) {

  DuesBatch {
    drafts = List.copyOf(drafts);
  }

  /**
   * @throws Refusal when something must be set first, or there is nothing to print for somebody
   */
  void refuseUnable() {
    if (!plan.lacking().isEmpty()) {
      throw new Refusal(plan.lacking().getFirst());
    }
    if (!plan.unable().isEmpty()) {
      throw new Refusal(plan.unable().getFirst().reason());
    }
  }
}
