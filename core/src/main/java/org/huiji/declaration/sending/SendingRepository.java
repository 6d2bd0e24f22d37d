package org.huiji.declaration.sending;

import java.util.List;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** What districts sent, kept as it happened. */
public interface SendingRepository {

  void add(ChangeTx tx, Sending sending);

  /** Those of a round in the order in which they came; not those whose import was taken back. */
  List<Sending> of(ReadTx tx, String round);
}
