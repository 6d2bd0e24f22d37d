package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.DUES_DOCUMENT;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.document.register.DocumentId;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.paper.DuesPaperRepository;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.DuesDocumentRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** What papers of the dues are about, in SQLite. */
public final class JooqDuesPapers implements DuesPaperRepository {

  @Override
  public void add(ChangeTx tx, DocumentId document, About about) {
    MoneyId money = about.money();
    EntryId last = about.lastEntry();
    DuesDocumentRecord row = DUES_DOCUMENT.newRecord();
    row.setDocumentId((int) document.value());
    row.setDuesYear(about.duesYear());
    row.setMoneyId(money == null ? null : (int) money.value());
    row.setLastEntry(last == null ? null : (int) last.value());
    JooqTx.sql(tx).insertInto(DUES_DOCUMENT).set(row).execute();
  }

  @Override
  public Map<DocumentId, About> all(ReadTx tx) {
    Map<DocumentId, About> all = new HashMap<>();
    JooqTx.sql(tx)
        .selectFrom(DUES_DOCUMENT)
        .forEach(
            row ->
                all.put(
                    new DocumentId(row.getDocumentId()),
                    new About(
                        row.getDuesYear(),
                        row.getMoneyId() == null ? null : new MoneyId(row.getMoneyId()),
                        row.getLastEntry() == null ? null : new EntryId(row.getLastEntry()))));
    return all;
  }

  @Override
  public List<MoneyId> money(ReadTx tx, int duesYear) {
    org.huiji.persistence.tables.tables.LedgerEntry back = LEDGER_ENTRY.as("back");
    return JooqTx.sql(tx)
        .selectDistinct(LEDGER_ENTRY.MONEY_ID)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.DUES_YEAR.eq(duesYear))
        .and(LEDGER_ENTRY.KIND.eq(EntryKind.PAYMENT.name()))
        .and(notExists(selectOne().from(back).where(back.REVERSES.eq(LEDGER_ENTRY.ID))))
        .orderBy(LEDGER_ENTRY.MONEY_ID)
        .fetch(row -> new MoneyId(row.value1()));
  }
}
