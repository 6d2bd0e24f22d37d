package org.huiji.persistence.rulebook;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.RULEBOOK_EDITION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiji.persistence.store.JooqTx;
import org.huiji.rulebook.RulebookRepository;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Editions of the rule book in SQLite. */
public final class JooqRulebooks implements RulebookRepository {

  @Override
  public List<Edition> editions(ReadTx tx) {
    return JooqTx.sql(tx)
        .select(
            RULEBOOK_EDITION.VALID_FROM,
            RULEBOOK_EDITION.CONTENT,
            CHANGE_LOG.RECORDED_AT,
            CHANGE_LOG.OPERATOR,
            CHANGE_LOG.ACTION,
            CHANGE_LOG.OBJECT,
            CHANGE_LOG.REASON)
        .from(RULEBOOK_EDITION)
        .join(CHANGE_LOG)
        .on(CHANGE_LOG.ID.eq(RULEBOOK_EDITION.CHANGE_ID))
        .orderBy(RULEBOOK_EDITION.VALID_FROM, RULEBOOK_EDITION.ID)
        .fetch(
            row ->
                new Edition(
                    LocalDate.parse(row.value1()),
                    row.value2(),
                    Instant.parse(row.value3()),
                    Cause.of(row.value4(), row.value5(), row.value6()).because(row.value7())));
  }

  @Override
  public void add(ChangeTx tx, LocalDate validFrom, String content) {
    JooqTx.sql(tx)
        .insertInto(RULEBOOK_EDITION)
        .set(RULEBOOK_EDITION.VALID_FROM, validFrom.toString())
        .set(RULEBOOK_EDITION.CONTENT, content)
        .set(RULEBOOK_EDITION.CHANGE_ID, (int) tx.id().value())
        .execute();
  }
}
