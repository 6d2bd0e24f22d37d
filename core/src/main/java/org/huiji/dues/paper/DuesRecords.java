package org.huiji.dues.paper;

import org.huiji.document.register.DocumentRepository;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.dues.ledger.ReceiptRepository;
import org.huiji.dues.reminder.ReminderRepository;
import org.huiji.member.MemberRepository;
import org.huiji.setting.SettingRepository;

/** What is kept, as far as papers of the dues are filled from it or added to it. */
public record DuesRecords(
    MemberRepository members,
    LedgerRepository ledger,
    MoneyRepository money,
    ReceiptRepository receipts,
    ReminderRepository reminders,
    DocumentRepository documents,
    DuesPaperRepository papers,
    SettingRepository settings) {}
