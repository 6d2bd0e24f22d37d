package org.huiji.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/**
 * The editions of the association's rule book, as text. Past papers keep the rules of their day.
 */
public interface RulebookRepository {

  /** All editions, oldest start first. */
  List<Edition> editions(ReadTx tx);

  void add(ChangeTx tx, LocalDate validFrom, String content);

  /** One edition: what it says, and from which date on. */
  record Edition(LocalDate validFrom, String content) {}
}
