package org.huiji.declaration.round;

import java.util.List;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** The rounds as text; the newest text of a round counts. */
public interface RoundRepository {

  /** The newest text of every round that was kept. */
  List<String> contents(ReadTx tx);

  /** Keeps a round's text; what it said before stays in its history. */
  void keep(ChangeTx tx, String round, String content);
}
