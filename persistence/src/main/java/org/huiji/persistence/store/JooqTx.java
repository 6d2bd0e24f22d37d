package org.huiji.persistence.store;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import org.huiji.store.Cause;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.DSLContext;

/** A transaction as repositories of this module see it: something to run SQL in. */
public sealed interface JooqTx extends ReadTx {

  DSLContext sql();

  /** The SQL side of a transaction that the store gave out. */
  static DSLContext sql(ReadTx tx) {
    return ((JooqTx) tx).sql();
  }

  /** A transaction that only reads. */
  record Reading(DSLContext sql) implements JooqTx {

    @Override
    public ChangeId newest() {
      return new ChangeId(
          sql.select(coalesce(max(CHANGE_LOG.ID), 0)).from(CHANGE_LOG).fetchSingle().value1());
    }
  }

  /** A transaction that may write. */
  record Changing(DSLContext sql, ChangeId id, Instant recordedAt, Cause cause)
      implements JooqTx, ChangeTx {}
}
