package org.huiji.persistence.declaration;

import static org.huiji.persistence.tables.Tables.DECLARATION_ROUND;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.huiji.declaration.round.RoundRepository;
import org.huiji.persistence.store.JooqTx;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Rounds of declarations in SQLite. */
public final class JooqRounds implements RoundRepository {

  @Override
  public List<String> contents(ReadTx tx) {
    return JooqTx.sql(tx)
        .select(DECLARATION_ROUND.CONTENT)
        .from(DECLARATION_ROUND)
        .where(
            DECLARATION_ROUND.ID.in(
                select(max(DECLARATION_ROUND.ID))
                    .from(DECLARATION_ROUND)
                    .groupBy(DECLARATION_ROUND.ROUND)))
        .fetch(row -> row.value1());
  }

  @Override
  public void keep(ChangeTx tx, String round, String content) {
    JooqTx.sql(tx)
        .insertInto(DECLARATION_ROUND)
        .set(DECLARATION_ROUND.ROUND, round)
        .set(DECLARATION_ROUND.CONTENT, content)
        .set(DECLARATION_ROUND.CHANGE_ID, (int) tx.id().value())
        .execute();
  }
}
