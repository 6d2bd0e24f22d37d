package org.huiji.persistence.rulebook;

import static org.huiji.persistence.tables.Tables.RULEBOOK_EDITION;

import java.time.LocalDate;
import java.util.List;
import org.huiji.persistence.store.JooqTx;
import org.huiji.rulebook.RulebookRepository;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Editions of the rule book in SQLite. */
public final class JooqRulebooks implements RulebookRepository {

  @Override
  public List<Edition> editions(ReadTx tx) {
    return JooqTx.sql(tx)
        .selectFrom(RULEBOOK_EDITION)
        .orderBy(RULEBOOK_EDITION.VALID_FROM, RULEBOOK_EDITION.ID)
        .fetch(row -> new Edition(LocalDate.parse(row.getValidFrom()), row.getContent()));
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
