package org.huiji.app.dues.arrears;

import java.util.Optional;
import org.huiji.dues.lapse.LapseReport;
import org.huiji.problem.Refusal;

/** What the association's rule says about today. */
sealed interface Lapses {

  /** It was not looked at yet. */
  record Unknown() implements Lapses {}

  /** The rule, or something it needs, is an open question. */
  record Refused(Refusal refusal) implements Lapses {}

  /** The candidates; none where there is no such rule. */
  record Found(Optional<LapseReport> report) implements Lapses {}
}
