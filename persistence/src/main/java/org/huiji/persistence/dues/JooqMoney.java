package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.DUES_MONEY;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.intake.ImportId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.DuesMoneyRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;

/** Money that arrived, in SQLite. */
public final class JooqMoney implements MoneyRepository {

  private static final int BATCH = 1_000;

  @Override
  public List<MoneyId> add(ChangeTx tx, List<NewMoney> money) {
    DSLContext sql = JooqTx.sql(tx);
    int last = sql.select(coalesce(max(DUES_MONEY.ID), 0)).from(DUES_MONEY).fetchSingle().value1();
    List<MoneyId> ids = new ArrayList<>(money.size());
    List<DuesMoneyRecord> rows = new ArrayList<>(BATCH);
    for (NewMoney one : money) {
      last++;
      ids.add(new MoneyId(last));
      rows.add(row(tx, last, one));
      if (rows.size() == BATCH) {
        sql.batchInsert(rows).execute();
        rows.clear();
      }
    }
    sql.batchInsert(rows).execute();
    return ids;
  }

  private static DuesMoneyRecord row(ChangeTx tx, int id, NewMoney money) {
    DuesMoneyRecord row = DUES_MONEY.newRecord();
    row.setId(id);
    row.setPayer(money.payer());
    row.setFen(money.fen());
    row.setReceivedOn(money.receivedOn().toString());
    row.setReference(money.reference());
    row.setRemark(money.remark());
    row.setFingerprint(money.fingerprint());
    ImportId batch = money.batch();
    row.setBatchId(batch == null ? null : (int) batch.value());
    row.setChangeId((int) tx.id().value());
    return row;
  }

  @Override
  public Optional<Money> find(ReadTx tx, MoneyId id) {
    return select(tx, DUES_MONEY.ID.eq((int) id.value())).fetchOptional(JooqMoney::money);
  }

  @Override
  public List<Money> all(ReadTx tx) {
    return select(tx, noCondition()).fetch(JooqMoney::money).reversed();
  }

  @Override
  public List<Money> of(ReadTx tx, ImportId batch) {
    return select(tx, DUES_MONEY.BATCH_ID.eq((int) batch.value())).fetch(JooqMoney::money);
  }

  @Override
  public List<LedgerEntry> payments(ReadTx tx, MoneyId money) {
    return EntryRows.select(tx)
        .where(LEDGER_ENTRY.MONEY_ID.eq((int) money.value()))
        .and(LEDGER_ENTRY.KIND.eq(EntryKind.PAYMENT.name()))
        .orderBy(LEDGER_ENTRY.ID)
        .fetch(EntryRows::entry);
  }

  @Override
  public Set<String> known(ReadTx tx, Collection<String> fingerprints) {
    Set<String> known = new HashSet<>();
    List<String> asked = List.copyOf(fingerprints);
    for (int from = 0; from < asked.size(); from += BATCH) {
      List<String> some = asked.subList(from, Math.min(from + BATCH, asked.size()));
      known.addAll(
          JooqTx.sql(tx)
              .select(DUES_MONEY.FINGERPRINT)
              .from(DUES_MONEY)
              .where(DUES_MONEY.FINGERPRINT.in(some))
              .and(isStanding())
              .fetchSet(DUES_MONEY.FINGERPRINT));
    }
    return known;
  }

  @Override
  public List<Money> standing(ReadTx tx, LocalDate from, LocalDate to) {
    Condition days = DUES_MONEY.RECEIVED_ON.between(from.toString(), to.toString());
    return select(tx, days.and(isStanding())).fetch(JooqMoney::money);
  }

  private static Condition isStanding() {
    org.huiji.persistence.tables.tables.LedgerEntry back = LEDGER_ENTRY.as("back");
    return exists(
        selectOne()
            .from(LEDGER_ENTRY)
            .where(LEDGER_ENTRY.MONEY_ID.eq(DUES_MONEY.ID))
            .and(LEDGER_ENTRY.KIND.eq(EntryKind.PAYMENT.name()))
            .and(notExists(selectOne().from(back).where(back.REVERSES.eq(LEDGER_ENTRY.ID)))));
  }

  private static ResultQuery<DuesMoneyRecord> select(ReadTx tx, Condition of) {
    return JooqTx.sql(tx).selectFrom(DUES_MONEY).where(of).orderBy(DUES_MONEY.ID);
  }

  static Money money(DuesMoneyRecord row) {
    return new Money(
        new MoneyId(row.getId()),
        row.getPayer(),
        row.getFen(),
        LocalDate.parse(row.getReceivedOn()),
        row.getReference(),
        row.getRemark(),
        row.getFingerprint(),
        row.getBatchId() == null ? null : new ImportId(row.getBatchId()));
  }
}
