package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import org.huiji.dues.ledger.EntryKind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Sums over entries of the ledger, in 分. */
final class Sums {

  private Sums() {}

  /** What entries of a kind, and their reversals, add to what is owed. */
  static Field<Long> net(EntryKind kind) {
    return effect(LEDGER_ENTRY.KIND.eq(kind.name()).or(LEDGER_ENTRY.REVERSED_KIND.eq(kind.name())));
  }

  static Field<Long> effect(Condition of) {
    return whole(when(of, LEDGER_ENTRY.EFFECT).otherwise(0L));
  }

  static Field<Long> effect() {
    return whole(LEDGER_ENTRY.EFFECT);
  }

  /** The sum of whole numbers, nothing where there are none. */
  static Field<Long> whole(Field<Long> numbers) {
    return DSL.coalesce(sum(numbers).coerce(SQLDataType.BIGINT), 0L);
  }
}
