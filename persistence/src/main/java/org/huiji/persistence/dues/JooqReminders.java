package org.huiji.persistence.dues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.huiji.persistence.tables.Tables.DOCUMENT_VOID;
import static org.huiji.persistence.tables.Tables.DUES_REMINDER;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.document.register.DocumentId;
import org.huiji.dues.reminder.Reminder;
import org.huiji.dues.reminder.ReminderRepository;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.DuesReminderRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;

/** Reminders in SQLite. */
public final class JooqReminders implements ReminderRepository {

  @Override
  public void add(ChangeTx tx, List<Reminder> reminders) {
    JooqTx.sql(tx).batchInsert(reminders.stream().map(it -> row(tx, it)).toList()).execute();
  }

  @Override
  public Map<MemberId, List<Reminder>> all(ReadTx tx, int duesYear) {
    return JooqTx.sql(tx)
        .selectFrom(DUES_REMINDER)
        .where(DUES_REMINDER.DUES_YEAR.eq(duesYear))
        .and(counts())
        .orderBy(DUES_REMINDER.SENT_ON, DUES_REMINDER.ID)
        .stream()
        .map(JooqReminders::reminder)
        .collect(groupingBy(Reminder::member, LinkedHashMap::new, toList()));
  }

  @Override
  public List<Reminder> of(ReadTx tx, MemberId member) {
    return JooqTx.sql(tx)
        .selectFrom(DUES_REMINDER)
        .where(DUES_REMINDER.MEMBER_ID.eq((int) member.value()))
        .and(counts())
        .orderBy(DUES_REMINDER.SENT_ON, DUES_REMINDER.ID)
        .fetch(JooqReminders::reminder);
  }

  private static Condition counts() {
    return notExists(
        selectOne()
            .from(DOCUMENT_VOID)
            .where(DOCUMENT_VOID.DOCUMENT_ID.eq(DUES_REMINDER.DOCUMENT_ID)));
  }

  private static DuesReminderRecord row(ChangeTx tx, Reminder reminder) {
    DuesReminderRecord row = DUES_REMINDER.newRecord();
    row.setMemberId((int) reminder.member().value());
    row.setDuesYear(reminder.duesYear());
    row.setSentOn(reminder.sentOn().toString());
    row.setChannel(reminder.channel());
    row.setSentBy(reminder.sentBy());
    row.setNote(reminder.note());
    DocumentId document = reminder.document();
    row.setDocumentId(document == null ? null : (int) document.value());
    row.setChangeId((int) tx.id().value());
    return row;
  }

  private static Reminder reminder(DuesReminderRecord row) {
    return new Reminder(
        new MemberId(row.getMemberId()),
        row.getDuesYear(),
        LocalDate.parse(row.getSentOn()),
        row.getChannel(),
        row.getSentBy(),
        row.getNote(),
        row.getDocumentId() == null ? null : new DocumentId(row.getDocumentId()));
  }
}
