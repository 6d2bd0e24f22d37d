package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.DUES_MONEY;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.huiji.persistence.tables.Tables.YEAR_CLOSE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiji.dues.books.BookRepository;
import org.huiji.dues.books.ClosedYear;
import org.huiji.dues.books.ProofLine;
import org.huiji.dues.books.ProofSums;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.YearCloseRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;
import org.jooq.Field;

/** Years of the books in SQLite: summed by the database, one row for a member. */
public final class JooqBooks implements BookRepository {

  private static final int FETCH = 1_000;

  private static final Condition IS_CARRIED = LEDGER_ENTRY.KIND.eq(EntryKind.CARRY_FORWARD.name());

  @Override
  public List<Integer> years(ReadTx tx) {
    return JooqTx.sql(tx)
        .selectDistinct(LEDGER_ENTRY.BOOK_YEAR)
        .from(LEDGER_ENTRY)
        .orderBy(LEDGER_ENTRY.BOOK_YEAR)
        .fetch(LEDGER_ENTRY.BOOK_YEAR);
  }

  @Override
  public void entries(ReadTx tx, int year, Consumer<LedgerEntry> each) {
    try (Stream<LedgerEntry> rows =
        EntryRows.select(tx)
            .where(LEDGER_ENTRY.BOOK_YEAR.eq(year))
            .orderBy(LEDGER_ENTRY.ID)
            .fetchSize(FETCH)
            .fetchStream()
            .map(EntryRows::entry)) {
      rows.forEach(each);
    }
  }

  @Override
  public void money(ReadTx tx, int year, Consumer<Money> each) {
    try (Stream<Money> rows =
        JooqTx.sql(tx)
            .selectFrom(DUES_MONEY)
            .where(DUES_MONEY.RECEIVED_ON.between(year + "-01-01", year + "-12-31"))
            .orderBy(DUES_MONEY.ID)
            .fetchSize(FETCH)
            .fetchStream()
            .map(JooqMoney::money)) {
      rows.forEach(each);
    }
  }

  @Override
  public List<ProofLine> proof(ReadTx tx, int year) {
    Condition now = LEDGER_ENTRY.BOOK_YEAR.eq(year);
    Field<Integer> booked = when(now.and(IS_CARRIED.not()), 1);
    Field<Long> opening = opening(lastClosedBefore(tx, year), year);
    Field<Long> carried = Sums.effect();
    return JooqTx.sql(tx)
        .select(
            LEDGER_ENTRY.MEMBER_ID,
            opening,
            Sums.effect(now.and(LEDGER_ENTRY.KIND.eq(EntryKind.CHARGE.name()))),
            Sums.effect(now.and(LEDGER_ENTRY.KIND.eq(EntryKind.PAYMENT.name()))),
            Sums.effect(now.and(LEDGER_ENTRY.KIND.eq(EntryKind.WAIVER.name()))),
            Sums.effect(now.and(LEDGER_ENTRY.KIND.eq(EntryKind.REFUND.name()))),
            Sums.effect(now.and(LEDGER_ENTRY.KIND.eq(EntryKind.REVERSAL.name()))),
            carried)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.BOOK_YEAR.le(year))
        .groupBy(LEDGER_ENTRY.MEMBER_ID)
        .having(opening.ne(0L).or(carried.ne(0L)).or(max(booked).eq(1)))
        .orderBy(LEDGER_ENTRY.MEMBER_ID)
        .fetch(
            row ->
                new ProofLine(
                    new MemberId(row.value1()),
                    new ProofSums(
                        row.value2(),
                        row.value3(),
                        -row.value4(),
                        -row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8())));
  }

  private static int lastClosedBefore(ReadTx tx, int year) {
    return JooqTx.sql(tx)
        .select(coalesce(max(YEAR_CLOSE.BOOK_YEAR), 0))
        .from(YEAR_CLOSE)
        .where(YEAR_CLOSE.BOOK_YEAR.lt(year))
        .fetchSingle()
        .value1();
  }

  /** What a close recorded as carried forward, and what was booked from then until a year. */
  private static Field<Long> opening(int closed, int year) {
    return Sums.whole(
        when(LEDGER_ENTRY.BOOK_YEAR.eq(closed + 1).and(IS_CARRIED), LEDGER_ENTRY.FEN)
            .when(
                LEDGER_ENTRY.BOOK_YEAR.gt(closed).and(LEDGER_ENTRY.BOOK_YEAR.lt(year)),
                LEDGER_ENTRY.EFFECT)
            .otherwise(0L));
  }

  @Override
  public List<Open> openAtEnd(ReadTx tx, int year) {
    Field<Long> open = Sums.effect();
    return JooqTx.sql(tx)
        .select(LEDGER_ENTRY.MEMBER_ID, LEDGER_ENTRY.DUES_YEAR, open)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.BOOK_YEAR.le(year))
        .groupBy(LEDGER_ENTRY.MEMBER_ID, LEDGER_ENTRY.DUES_YEAR)
        .having(open.ne(0L))
        .orderBy(LEDGER_ENTRY.MEMBER_ID, LEDGER_ENTRY.DUES_YEAR)
        .fetch(row -> new Open(new MemberId(row.value1()), row.value2(), row.value3()));
  }

  @Override
  public List<Open> carriedFrom(ReadTx tx, int year) {
    return JooqTx.sql(tx)
        .select(LEDGER_ENTRY.MEMBER_ID, LEDGER_ENTRY.DUES_YEAR, LEDGER_ENTRY.FEN)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.BOOK_YEAR.eq(year + 1))
        .and(IS_CARRIED)
        .orderBy(LEDGER_ENTRY.MEMBER_ID, LEDGER_ENTRY.DUES_YEAR)
        .fetch(row -> new Open(new MemberId(row.value1()), row.value2(), row.value3()));
  }

  @Override
  public List<ClosedYear> closed(ReadTx tx) {
    return JooqTx.sql(tx)
        .selectFrom(YEAR_CLOSE)
        .orderBy(YEAR_CLOSE.BOOK_YEAR)
        .fetch(JooqBooks::closed);
  }

  @Override
  public List<Doubt> doubts(ReadTx tx) {
    return LedgerDoubts.all(tx);
  }

  @Override
  public void close(ChangeTx tx, ClosedYear year) {
    YearCloseRecord row = YEAR_CLOSE.newRecord();
    row.setBookYear(year.bookYear());
    row.setClosedOn(year.closedOn().toString());
    row.setSha256(year.sha256());
    row.setEntries(year.entries());
    row.setOpening(year.sums().opening());
    row.setCharged(year.sums().charged());
    row.setPaid(year.sums().paid());
    row.setWaived(year.sums().waived());
    row.setRefunded(year.sums().refunded());
    row.setReversed(year.sums().reversed());
    row.setCarried(year.sums().carried());
    row.setHashVersion(year.hashVersion());
    row.setChangeId((int) tx.id().value());
    JooqTx.sql(tx).insertInto(YEAR_CLOSE).set(row).execute();
  }

  private static ClosedYear closed(YearCloseRecord row) {
    return new ClosedYear(
        row.getBookYear(),
        LocalDate.parse(row.getClosedOn()),
        row.getSha256(),
        row.getEntries(),
        new ProofSums(
            row.getOpening(),
            row.getCharged(),
            row.getPaid(),
            row.getWaived(),
            row.getRefunded(),
            row.getReversed(),
            row.getCarried()),
        row.getHashVersion());
  }
}
