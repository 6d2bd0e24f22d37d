package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.ChangeLogRecord;
import org.huiji.persistence.tables.tables.records.LedgerEntryRecord;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** Entries of the ledger to rows and back. */
final class EntryRows {

  private EntryRows() {}

  static SelectOnConditionStep<Record> select(ReadTx tx) {
    return JooqTx.sql(tx)
        .select(LEDGER_ENTRY.fields())
        .select(CHANGE_LOG.RECORDED_AT, CHANGE_LOG.OPERATOR)
        .from(LEDGER_ENTRY)
        .join(CHANGE_LOG)
        .on(CHANGE_LOG.ID.eq(LEDGER_ENTRY.CHANGE_ID));
  }

  static LedgerEntry entry(Record found) {
    LedgerEntryRecord row = found.into(LEDGER_ENTRY);
    ChangeLogRecord change = found.into(CHANGE_LOG);
    return new LedgerEntry(
        new EntryId(row.getId()),
        new MemberId(row.getMemberId()),
        row.getDuesYear(),
        row.getBookYear(),
        EntryKind.valueOf(row.getKind()),
        row.getFen(),
        row.getEffect(),
        LocalDate.parse(row.getHappenedOn()),
        ground(row),
        row.getNote(),
        new ChangeId(row.getChangeId()),
        Instant.parse(change.getRecordedAt()),
        change.getOperator());
  }

  static LedgerEntryRecord row(ChangeTx tx, int id, NewEntry entry) {
    LedgerEntryRecord row = LEDGER_ENTRY.newRecord();
    row.setId(id);
    row.setMemberId((int) entry.member().value());
    row.setDuesYear(entry.duesYear());
    row.setBookYear(entry.happenedOn().getYear());
    row.setKind(entry.kind().name());
    row.setFen(entry.fen());
    row.setEffect(entry.effect());
    row.setHappenedOn(entry.happenedOn().toString());
    setGround(row, entry.ground());
    row.setNote(entry.note());
    row.setChangeId((int) tx.id().value());
    return row;
  }

  private static void setGround(LedgerEntryRecord row, Ground ground) {
    switch (ground) {
      case Ground.Tier(String tier, String office, String above, String id, String aboveId) -> {
        row.setTierId(id);
        row.setAboveTierId(aboveId);
        row.setTier(tier);
        row.setOffice(office);
        row.setAboveTier(above);
      }
      case Ground.Received(MoneyId money) -> row.setMoneyId((int) money.value());
      case Ground.Decided(Decision decision) -> {
        row.setOrgan(decision.organ());
        row.setMeeting(decision.meeting());
        row.setDecidedOn(decision.on().toString());
      }
      case Ground.TakenBack(EntryId entry, EntryKind kind, MoneyId money) -> {
        row.setReverses((int) entry.value());
        row.setReversedKind(kind.name());
        row.setMoneyId(money == null ? null : (int) money.value());
      }
      case Ground.Voucher(String number) -> row.setDocument(number);
      case Ground.Close _ -> {}
    }
  }

  private static Ground ground(LedgerEntryRecord row) {
    return switch (EntryKind.valueOf(row.getKind())) {
      case CHARGE ->
          new Ground.Tier(
              row.getTier(),
              row.getOffice(),
              row.getAboveTier(),
              row.getTierId(),
              row.getAboveTierId());
      case PAYMENT -> new Ground.Received(new MoneyId(row.getMoneyId()));
      case WAIVER ->
          new Ground.Decided(
              new Decision(row.getOrgan(), row.getMeeting(), LocalDate.parse(row.getDecidedOn())));
      case REFUND -> new Ground.Voucher(Objects.requireNonNullElse(row.getDocument(), ""));
      case REVERSAL ->
          new Ground.TakenBack(
              new EntryId(row.getReverses()),
              EntryKind.valueOf(row.getReversedKind()),
              money(row.getMoneyId()));
      case CARRY_FORWARD -> new Ground.Close(row.getBookYear() - 1);
    };
  }

  private static @Nullable MoneyId money(@Nullable Integer id) {
    return id == null ? null : new MoneyId(id);
  }
}
