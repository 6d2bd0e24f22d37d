package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.DUES_MONEY;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import org.huiji.dues.books.BookRepository.Doubt;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.LedgerEntry;
import org.huiji.store.ReadTx;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Looks for what cannot be in a ledger that only this program wrote. */
final class LedgerDoubts {

  private static final LedgerEntry OTHER = LEDGER_ENTRY.as("other");

  private LedgerDoubts() {}

  static List<Doubt> all(ReadTx tx) {
    DSLContext sql = JooqTx.sql(tx);
    List<Doubt> doubts = new ArrayList<>(LedgerChain.torn(tx));
    doubts.addAll(gaps(sql));
    doubts.addAll(reversals(sql));
    doubts.addAll(overspent(sql));
    return List.copyOf(doubts);
  }

  /** Entries are numbered one after another: who lacks the one before follows a gap. */
  private static List<Doubt> gaps(DSLContext sql) {
    var range = sql.select(max(LEDGER_ENTRY.ID), count()).from(LEDGER_ENTRY).fetchSingle();
    if (range.value1() == null || range.value1().equals(range.value2())) {
      return List.of();
    }
    return sql.select(LEDGER_ENTRY.ID)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.ID.gt(1))
        .and(notExists(selectOne().from(OTHER).where(OTHER.ID.eq(LEDGER_ENTRY.ID.minus(1)))))
        .orderBy(LEDGER_ENTRY.ID)
        .fetch(row -> new Doubt.Gap(row.value1()));
  }

  /** What takes an entry back is as large, for the same member and year, and came later. */
  private static List<Doubt> reversals(DSLContext sql) {
    return sql.select(LEDGER_ENTRY.ID)
        .from(LEDGER_ENTRY)
        .leftJoin(OTHER)
        .on(OTHER.ID.eq(LEDGER_ENTRY.REVERSES))
        .where(LEDGER_ENTRY.REVERSES.isNotNull())
        .and(
            OTHER
                .ID
                .isNull()
                .or(OTHER.ID.ge(LEDGER_ENTRY.ID))
                .or(OTHER.MEMBER_ID.ne(LEDGER_ENTRY.MEMBER_ID))
                .or(OTHER.DUES_YEAR.ne(LEDGER_ENTRY.DUES_YEAR))
                .or(OTHER.KIND.ne(LEDGER_ENTRY.REVERSED_KIND))
                .or(OTHER.EFFECT.plus(LEDGER_ENTRY.EFFECT).ne(0L)))
        .orderBy(LEDGER_ENTRY.ID)
        .fetch(row -> new Doubt.Reversal(row.value1()));
  }

  /** No more is paid from money than arrived. */
  private static List<Doubt> overspent(DSLContext sql) {
    Field<Long> spent = Sums.effect().neg();
    return sql.select(DUES_MONEY.ID)
        .from(DUES_MONEY)
        .join(LEDGER_ENTRY)
        .on(LEDGER_ENTRY.MONEY_ID.eq(DUES_MONEY.ID))
        .where(LEDGER_ENTRY.KIND.in("PAYMENT", "REVERSAL"))
        .groupBy(DUES_MONEY.ID, DUES_MONEY.FEN)
        .having(spent.gt(DUES_MONEY.FEN))
        .orderBy(DUES_MONEY.ID)
        .fetch(row -> new Doubt.Overspent(row.value1()));
  }
}
