package org.huiji.declaration.paper;

import java.util.List;
import org.huiji.problem.Refusal;

/**
 * A batch that was looked through.
 *
 * @param drafts of the papers that are ready
 */
record RoundBatch(RoundPaperPlan plan, List<Draft.Ready> drafts) {

  RoundBatch {
    drafts = List.copyOf(drafts);
  }

  /**
   * @throws Refusal when there is nothing to print for somebody
   */
  void refuseUnable() {
    if (!plan.unable().isEmpty()) {
      throw new Refusal(plan.unable().getFirst().reason());
    }
  }
}
