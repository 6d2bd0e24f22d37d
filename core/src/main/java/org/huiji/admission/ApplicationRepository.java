package org.huiji.admission;

import java.util.List;
import java.util.Map;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Steps of applications as they are kept: added, never changed. */
public interface ApplicationRepository {

  /** The steps of everybody who ever applied, in the order in which they were recorded. */
  Map<MemberId, List<StepRecord>> all(ReadTx tx);

  List<StepRecord> of(ReadTx tx, MemberId member);

  void add(ChangeTx tx, List<StepRecord> steps);
}
