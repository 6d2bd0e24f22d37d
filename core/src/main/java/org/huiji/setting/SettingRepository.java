package org.huiji.setting;

import java.util.Map;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Settings as they are kept: every value ever set stays, the newest counts. */
public interface SettingRepository {

  /** What is set now; what is not set, or was emptied, is not in the map. */
  Map<SettingKey, String> all(ReadTx tx);

  /** Sets a value; empty text clears it. */
  void put(ChangeTx tx, SettingKey key, String value);
}
