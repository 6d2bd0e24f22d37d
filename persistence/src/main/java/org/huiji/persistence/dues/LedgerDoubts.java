package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.DUES_MONEY;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huiji.dues.books.BookRepository.Doubt;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.LedgerEntry;
import org.huiji.store.ReadTx;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

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
    doubts.addAll(unbooked(sql));
    doubts.addAll(withoutMoney(sql));
    doubts.addAll(onNoDay(sql, LEDGER_ENTRY, LEDGER_ENTRY.ID, LEDGER_ENTRY.HAPPENED_ON));
    doubts.addAll(onNoDay(sql, LEDGER_ENTRY, LEDGER_ENTRY.ID, LEDGER_ENTRY.DECIDED_ON));
    doubts.addAll(onNoDay(sql, DUES_MONEY, DUES_MONEY.ID, DUES_MONEY.RECEIVED_ON));
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

  /** All money is booked when it is written down; what is taken back later was booked, too. */
  private static List<Doubt> unbooked(DSLContext sql) {
    Field<Long> booked = coalesce(sum(LEDGER_ENTRY.FEN), BigDecimal.ZERO).cast(Long.class);
    return sql.select(DUES_MONEY.ID)
        .from(DUES_MONEY)
        .leftJoin(LEDGER_ENTRY)
        .on(LEDGER_ENTRY.MONEY_ID.eq(DUES_MONEY.ID).and(LEDGER_ENTRY.KIND.eq("PAYMENT")))
        .groupBy(DUES_MONEY.ID, DUES_MONEY.FEN)
        .having(booked.lt(DUES_MONEY.FEN))
        .orderBy(DUES_MONEY.ID)
        .fetch(row -> new Doubt.Unbooked(row.value1()));
  }

  /** Older files do not refuse them. */
  private static List<Doubt> withoutMoney(DSLContext sql) {
    return sql.select(LEDGER_ENTRY.ID)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.KIND.eq("PAYMENT").or(LEDGER_ENTRY.REVERSED_KIND.eq("PAYMENT")))
        .and(LEDGER_ENTRY.MONEY_ID.isNull())
        .orderBy(LEDGER_ENTRY.ID)
        .fetch(row -> new Doubt.NoMoney(row.value1()));
  }

  private static List<Doubt> onNoDay(
      DSLContext sql, Table<?> table, Field<Integer> id, Field<String> day) {
    return sql.select(id, day)
        .from(table)
        .where(day.isNotNull())
        .and(condition("date({0}) is not {0}", day))
        .orderBy(id)
        .fetch(row -> new Doubt.NoDay(row.value1(), row.value2()));
  }
}
