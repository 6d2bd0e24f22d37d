package org.huiji.persistence.declaration;

import static org.huiji.persistence.tables.Tables.IMPORT_BATCH;
import static org.huiji.persistence.tables.Tables.IMPORT_UNDO;
import static org.huiji.persistence.tables.Tables.LISTED_PLATFORM;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.persistence.store.JooqTx;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Listed platforms in SQLite. */
public final class JooqListed implements ListedRepository {

  @Override
  public List<ListedPlatform> all(ReadTx tx) {
    return JooqTx.sql(tx)
        .selectFrom(LISTED_PLATFORM)
        .where(
            notExists(
                selectOne()
                    .from(IMPORT_BATCH)
                    .join(IMPORT_UNDO)
                    .on(IMPORT_UNDO.BATCH_ID.eq(IMPORT_BATCH.ID))
                    .where(IMPORT_BATCH.CHANGE_ID.eq(LISTED_PLATFORM.CHANGE_ID))))
        .orderBy(LISTED_PLATFORM.ID)
        .fetch(
            row ->
                new ListedPlatform(
                    row.getNotice(),
                    row.getPlatform(),
                    row.getUnit(),
                    row.getCreditCode(),
                    row.getCategory(),
                    LocalDate.parse(row.getListedOn()),
                    row.getDeclarationId() == null
                        ? null
                        : new DeclarationId(row.getDeclarationId())));
  }

  @Override
  public void add(ChangeTx tx, List<ListedPlatform> platforms) {
    for (ListedPlatform platform : platforms) {
      DeclarationId declaration = platform.declaration();
      JooqTx.sql(tx)
          .insertInto(LISTED_PLATFORM)
          .set(LISTED_PLATFORM.NOTICE, platform.notice())
          .set(LISTED_PLATFORM.PLATFORM, platform.platform())
          .set(LISTED_PLATFORM.UNIT, platform.unit())
          .set(LISTED_PLATFORM.CREDIT_CODE, platform.creditCode())
          .set(LISTED_PLATFORM.CATEGORY, platform.category())
          .set(LISTED_PLATFORM.LISTED_ON, platform.listedOn().toString())
          .set(
              LISTED_PLATFORM.DECLARATION_ID,
              declaration == null ? null : (Integer) (int) declaration.value())
          .set(LISTED_PLATFORM.CHANGE_ID, (int) tx.id().value())
          .execute();
    }
  }
}
