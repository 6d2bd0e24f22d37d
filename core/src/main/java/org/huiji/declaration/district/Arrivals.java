package org.huiji.declaration.district;

import java.util.List;
import java.util.Map;
import org.huiji.store.ReadTx;

/** When the bureaus' tables arrived. */
@FunctionalInterface
public interface Arrivals {

  /** Those of a round by the district's name, oldest first. */
  Map<String, List<Arrival>> of(ReadTx tx, String round);
}
