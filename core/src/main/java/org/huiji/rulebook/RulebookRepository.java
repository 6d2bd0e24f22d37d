package org.huiji.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/**
 * The editions of the association's rule book, as text. Past papers keep the rules of their day.
 */
public interface RulebookRepository {

  /** All editions, oldest start first. */
  List<Edition> editions(ReadTx tx);

  void add(ChangeTx tx, LocalDate validFrom, String content);

  /**
   * One edition: from which date on, what it says, and how it came.
   *
   * @param recordedAt when it was kept
   * @param cause who kept it and why
   */
  record Edition(LocalDate validFrom, String content, Instant recordedAt, Cause cause) {}
}
