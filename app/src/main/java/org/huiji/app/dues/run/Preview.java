package org.huiji.app.dues.run;

import java.util.List;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.member.Capacity;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;

/** What stands on the tab: being worked out, refused, or there to be looked at. */
sealed interface Preview {

  /** It is being worked out for the first time. */
  record Looking() implements Preview {}

  /** Nothing can be charged for the year. */
  record Refused(Refusal refusal) implements Preview {}

  /** What a run would do. */
  record Planned(ChargePlan plan, List<RunRow> rows) implements Preview {

    static Planned of(ChargePlan plan, Rulebook rulebook) {
      Capacity capacity = new Capacity(rulebook);
      return new Planned(plan, plan.rows().stream().map(row -> RunRow.of(row, capacity)).toList());
    }
  }
}
