package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.DUES_RECEIPT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.ledger.ReceiptRepository;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.DuesReceiptRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Official receipts recorded, in SQLite. */
public final class JooqReceipts implements ReceiptRepository {

  @Override
  public void add(ChangeTx tx, Receipt receipt) {
    DuesReceiptRecord row = DUES_RECEIPT.newRecord();
    row.setMoneyId((int) receipt.money().value());
    row.setCode(receipt.code());
    row.setNumber(receipt.number());
    row.setCheckCode(receipt.checkCode());
    row.setIssuedOn(receipt.issuedOn().toString());
    row.setChangeId((int) tx.id().value());
    JooqTx.sql(tx).insertInto(DUES_RECEIPT).set(row).execute();
  }

  @Override
  public Map<MoneyId, Receipt> all(ReadTx tx) {
    Map<MoneyId, Receipt> newest = new LinkedHashMap<>();
    JooqTx.sql(tx).selectFrom(DUES_RECEIPT).orderBy(DUES_RECEIPT.ID).stream()
        .map(JooqReceipts::receipt)
        .forEach(receipt -> newest.put(receipt.money(), receipt));
    return newest;
  }

  @Override
  public List<Receipt> of(ReadTx tx, MoneyId money) {
    return JooqTx.sql(tx)
        .selectFrom(DUES_RECEIPT)
        .where(DUES_RECEIPT.MONEY_ID.eq((int) money.value()))
        .orderBy(DUES_RECEIPT.ID)
        .fetch(JooqReceipts::receipt);
  }

  private static Receipt receipt(DuesReceiptRecord row) {
    return new Receipt(
        new MoneyId(row.getMoneyId()),
        row.getCode(),
        row.getNumber(),
        row.getCheckCode(),
        LocalDate.parse(row.getIssuedOn()));
  }
}
