package org.huiji.persistence.declaration;

import static org.huiji.persistence.tables.Tables.DECLARATION_SENDING;
import static org.huiji.persistence.tables.Tables.IMPORT_UNDO;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.sending.Sending;
import org.huiji.declaration.sending.SendingRepository;
import org.huiji.intake.ImportId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.DeclarationSendingRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** What districts sent, in SQLite. */
public final class JooqSendings implements SendingRepository {

  @Override
  public void add(ChangeTx tx, Sending sending) {
    ImportId batch = sending.batch();
    JooqTx.sql(tx)
        .insertInto(DECLARATION_SENDING)
        .set(DECLARATION_SENDING.ROUND, sending.round())
        .set(DECLARATION_SENDING.DISTRICT, sending.district())
        .set(DECLARATION_SENDING.ON_DATE, sending.on().toString())
        .set(DECLARATION_SENDING.BUREAU, sending.sender().bureau())
        .set(DECLARATION_SENDING.SENDER, sending.sender().filler())
        .set(DECLARATION_SENDING.PHONE, sending.sender().phone())
        .set(DECLARATION_SENDING.MOBILE, sending.sender().mobile())
        .set(DECLARATION_SENDING.BATCH_ID, batch == null ? null : (int) batch.value())
        .set(DECLARATION_SENDING.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public List<Sending> of(ReadTx tx, String round) {
    return JooqTx.sql(tx)
        .selectFrom(DECLARATION_SENDING)
        .where(
            DECLARATION_SENDING.ROUND.eq(round),
            notExists(
                selectOne()
                    .from(IMPORT_UNDO)
                    .where(IMPORT_UNDO.BATCH_ID.eq(DECLARATION_SENDING.BATCH_ID))))
        .orderBy(DECLARATION_SENDING.ID)
        .fetch(JooqSendings::sending);
  }

  private static Sending sending(DeclarationSendingRecord row) {
    Integer batch = row.getBatchId();
    return new Sending(
        row.getRound(),
        row.getDistrict(),
        LocalDate.parse(row.getOnDate()),
        new Sender(
            Objects.toString(row.getBureau(), ""),
            Objects.toString(row.getSender(), ""),
            Objects.toString(row.getPhone(), ""),
            Objects.toString(row.getMobile(), "")),
        batch == null ? null : new ImportId(batch));
  }
}
