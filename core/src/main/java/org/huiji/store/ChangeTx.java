package org.huiji.store;

import java.time.Instant;

/**
 * One change under way. Only who holds one can write, and only {@link Store#change} gives one out:
 * so every write belongs to a change that has a cause and leaves an audit row.
 */
public interface ChangeTx extends ReadTx {

  /** The audit row of this change; what is written refers to it. */
  ChangeId id();

  @Override
  default ChangeId newest() {
    return id();
  }

  /** When this change is recorded. */
  Instant recordedAt();

  Cause cause();
}
