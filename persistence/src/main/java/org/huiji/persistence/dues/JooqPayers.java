package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.IMPORT_BATCH;
import static org.huiji.persistence.tables.Tables.IMPORT_UNDO;
import static org.huiji.persistence.tables.Tables.PAYER_ALIAS;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.HashMap;
import java.util.Map;
import org.huiji.dues.bank.PayerRepository;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.text.FoldedName;

/** Payers' other names in SQLite. */
public final class JooqPayers implements PayerRepository {

  @Override
  public Map<String, MemberId> aliases(ReadTx tx) {
    Map<String, MemberId> newest = new HashMap<>();
    JooqTx.sql(tx)
        .selectFrom(PAYER_ALIAS)
        .where(
            notExists(
                selectOne()
                    .from(IMPORT_UNDO)
                    .join(IMPORT_BATCH)
                    .on(IMPORT_BATCH.ID.eq(IMPORT_UNDO.BATCH_ID))
                    .where(IMPORT_BATCH.CHANGE_ID.eq(PAYER_ALIAS.CHANGE_ID))))
        .orderBy(PAYER_ALIAS.ID)
        .forEach(
            row -> newest.put(FoldedName.fold(row.getPayer()), new MemberId(row.getMemberId())));
    return newest;
  }

  @Override
  public void remember(ChangeTx tx, String payer, MemberId member) {
    JooqTx.sql(tx)
        .insertInto(PAYER_ALIAS)
        .set(PAYER_ALIAS.PAYER, payer)
        .set(PAYER_ALIAS.MEMBER_ID, (int) member.value())
        .set(PAYER_ALIAS.CHANGE_ID, (int) tx.id().value())
        .execute();
  }
}
