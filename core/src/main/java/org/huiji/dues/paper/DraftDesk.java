package org.huiji.dues.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiji.document.paper.Letter;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.view.DuesViews;
import org.huiji.dues.view.OpenYears;
import org.huiji.member.Capacity;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.setting.AssociationName;
import org.huiji.setting.BankAccount;
import org.huiji.setting.SettingKey;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/** Knows what each kind of paper is filled from. */
record DraftDesk(DuesRecords records, Rulebooks rulebooks, DuesViews views, Clock clock) {

  Drafts drafts(ReadTx tx, DuesOrder order) {
    Map<SettingKey, String> settings = records.settings().all(tx);
    Rulebook rulebook = rulebooks.on(tx, order.on());
    Letter letter =
        Letter.of(
            rulebook.title(order.kind().paper()),
            AssociationName.of(settings, rulebook),
            order.on(),
            settings);
    var addresses = Addresses.on(tx, records.members(), order.on(), order.subjects().size());
    BankAccount account = BankAccount.of(settings);
    DuesPolicy policy = DuesPolicy.of(settings);
    return switch (order.kind()) {
      case DUES_NOTICE -> notices(tx, addresses, order.year(), letter, policy, account);
      case DUES_REMINDER ->
          new ReminderDrafts(
              addresses,
              records.ledger(),
              records.reminders(),
              records.documents(),
              new OpenYears(order.on(), policy),
              order.year(),
              letter,
              account,
              LocalDate.now(clock));
      case PAYMENT_CONFIRMATION ->
          new ConfirmationDrafts(
              addresses,
              records.ledger(),
              records.money(),
              records.receipts(),
              order.year(),
              letter);
      case DUES_STATEMENT -> new StatementDrafts(addresses, views, order.year(), letter);
      case CERTIFICATE,
          APPROVAL,
          PLAQUES,
          ROSTER,
          CORRECTION_LETTER,
          DISTRICT_REMINDER,
          REVIEW_SHEET,
          PUBLIC_NOTICE_LIST,
          FINAL_LIST,
          DECLARATION_SUMMARY ->
          throw new IllegalArgumentException(order.kind() + " is no paper of the dues");
    };
  }

  /** What the association must set before any such paper makes sense. */
  List<Message> lacking(ReadTx tx, DuesOrder order) {
    List<Message> lacking = new ArrayList<>();
    if (order.kind() == DocumentKind.DUES_NOTICE) {
      Rulebook then = then(tx, policy(tx), order.year());
      then.settled(then.fees()).obstacle().ifPresent(lacking::add);
    }
    if (order.kind() == DocumentKind.DUES_NOTICE || order.kind() == DocumentKind.DUES_REMINDER) {
      lacking.addAll(BankAccount.of(records.settings().all(tx)).lacking());
    }
    return lacking;
  }

  private NoticeDrafts notices(
      ReadTx tx,
      Addresses addresses,
      int year,
      Letter letter,
      DuesPolicy policy,
      BankAccount account) {
    Rulebook then = then(tx, policy, year);
    FeeSchedule schedule = then.settled(then.fees());
    return new NoticeDrafts(
        addresses,
        records.ledger(),
        year,
        letter,
        new Capacity(then),
        schedule,
        policy,
        account,
        records.ledger().charged(tx, year));
  }

  private DuesPolicy policy(ReadTx tx) {
    return DuesPolicy.of(records.settings().all(tx));
  }

  /** The rules that decided the dues of a year. */
  private Rulebook then(ReadTx tx, DuesPolicy policy, int year) {
    return rulebooks.on(tx, policy.referenceDate(year));
  }
}
