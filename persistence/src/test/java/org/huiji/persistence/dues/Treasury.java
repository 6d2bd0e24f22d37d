package org.huiji.persistence.dues;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiji.dues.books.YearBooks;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.lapse.LapseCandidates;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Ledger;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.dues.ledger.Payment;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.receipt.ReceiptDesk;
import org.huiji.dues.reminder.Reminders;
import org.huiji.dues.view.DuesViews;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberExits;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumbers;
import org.huiji.member.Registrar;
import org.huiji.persistence.member.JooqMembers;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** A real data file under ITSS's rules with the services of the dues on it. */
final class Treasury implements AutoCloseable {

  static final String CLERK = "王芳";
  static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  static final Adoption ADOPTED = new Adoption(LocalDate.of(2019, 12, 20), 120, 96, 90, 4, 2, true);

  /** A standard for those whose rules state none. */
  private static final FeeSchedule OWN =
      new FeeSchedule(
          List.of(new FeeTier("plain", "会员", 300_000, List.of("member"), "本会会费标准")),
          null,
          null,
          null,
          null);

  final SqliteStore store;
  final JooqMembers members = new JooqMembers();
  final JooqLedger entries = new JooqLedger();
  final JooqMoney money = new JooqMoney();
  final JooqBooks bookRows = new JooqBooks();
  final JooqReceipts receiptRows = new JooqReceipts();
  final JooqReminders reminderRows = new JooqReminders();
  final JooqSettings settings = new JooqSettings();
  final Rulebooks rulebooks = new Rulebooks(new JooqRulebooks());
  final Clock clock;
  final MemberNumbers numbers;
  final OpenBooks openBooks;
  final Registrar registrar;
  final Ledger ledger;
  final ChargeRun run;
  final YearBooks books;
  final LapseCandidates lapse;
  final DuesViews views;
  final Reminders reminders;
  final ReceiptDesk receipts;

  Treasury(Path folder) {
    this(folder, "itss", TODAY);
  }

  Treasury(Path folder, String rules, LocalDate today) {
    clock = Clock.fixed(Instant.parse(today + "T01:00:00Z"), ZoneOffset.UTC);
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    numbers = new MemberNumbers(members, new JooqNumbering(), rulebooks, clock);
    openBooks = new OpenBooks(bookRows::lastClosed, clock);
    registrar = new Registrar(store, members, numbers, rulebooks, clock);
    ledger = new Ledger(store, entries, money, members, openBooks);
    run = new ChargeRun(store, members, entries, settings, rulebooks, openBooks);
    books = new YearBooks(store, bookRows, entries, openBooks);
    lapse = new LapseCandidates(store, members, entries, settings, rulebooks, clock);
    views =
        new DuesViews(
            store, members, entries, money, receiptRows, reminderRows, settings, rulebooks, clock);
    reminders = new Reminders(store, reminderRows, members, openBooks);
    receipts = new ReceiptDesk(store, receiptRows, money, openBooks);
    if (!store.read(rulebooks::isChosen)) {
      keep(BuiltInRulebooks.read(rules), LocalDate.of(2019, 1, 1));
    }
  }

  /** Records that the members' meeting adopted the standard as it must. */
  Treasury adopted() {
    Rulebook book = store.read(tx -> rulebooks.on(tx, TODAY));
    FeeSchedule fees = book.ifSettled(book.fees()).orElse(OWN);
    FeeSchedule adopted =
        new FeeSchedule(fees.tiers(), "第五届会员代表大会", ADOPTED, fees.authority(), null);
    keep(
        RulebookEdit.fees(adopted, ADOPTED.on(), CLERK).change().apply(book),
        LocalDate.of(2019, 12, 20));
    return this;
  }

  /** Says by whose authority the dues are collected. */
  void keepAuthority(@Nullable String parent) {
    Rulebook book = store.read(tx -> rulebooks.on(tx, TODAY));
    FeeSchedule fees = book.settled(book.fees());
    FeeSchedule changed =
        new FeeSchedule(fees.tiers(), fees.basis(), fees.adoption(), parent, null);
    keep(
        RulebookEdit.fees(changed, ADOPTED.on(), CLERK).change().apply(book),
        LocalDate.of(2019, 12, 21));
  }

  Treasury set(SettingKey key, String value) {
    store.change(
        Cause.of(CLERK, "action.setting-edit", key.name()),
        tx -> {
          settings.put(tx, key, value);
          return null;
        });
    return this;
  }

  private void keep(Rulebook book, LocalDate from) {
    store.change(
        Cause.of(CLERK, "action.rulebook-edit", book.id()),
        tx -> {
          rulebooks.keep(tx, from, book);
          return null;
        });
  }

  MemberId unit(String name, String joined, String offices) {
    return registrar.add(draft(name, joined, offices), LocalDate.parse(joined), CLERK, null);
  }

  static MemberDraft draft(String name, String joined, String offices) {
    return draft(
        Map.of(
            MemberField.KIND, "UNIT",
            MemberField.STATUS, "MEMBER",
            MemberField.NAME, name,
            MemberField.JOINED, joined,
            MemberField.OFFICES, offices));
  }

  MemberId add(LocalDate from, Map<MemberField, String> values) {
    return registrar.add(draft(values), from, CLERK, null);
  }

  /** Describes a unit that joined on 1 May 2020 anew. */
  void amend(MemberId member, LocalDate from, String name, String status, String offices) {
    registrar.amend(
        member,
        draft(
            Map.of(
                MemberField.KIND, "UNIT",
                MemberField.STATUS, status,
                MemberField.NAME, name,
                MemberField.JOINED, "2020-05-01",
                MemberField.OFFICES, offices)),
        from,
        CLERK,
        null);
  }

  /** Writes down that a member has left. */
  void leave(MemberId member, LocalDate on) {
    new MemberExits(store, members, rulebooks, clock)
        .end(new MemberExit(member, on, "理事会", null, "自愿退会"), CLERK);
  }

  private static MemberDraft draft(Map<MemberField, String> values) {
    Map<MemberField, String> known = new EnumMap<>(MemberField.class);
    values.forEach(
        (field, value) -> {
          if (!value.isEmpty()) {
            known.put(field, value);
          }
        });
    return new MemberDraft(known);
  }

  ChargePlan charge(int year) {
    return run.charge(run.plan(year, null), CLERK);
  }

  MoneyId pay(MemberId member, long fen, LocalDate on) {
    List<Allocation> parts = ledger.oldestFirst(member, fen, on);
    return ledger.pay(new Payment("重庆示例", on, null, null, parts), CLERK);
  }

  YearBalance balance(MemberId member, int year) {
    return store.read(
        tx ->
            entries.balances(tx, member).stream()
                .filter(known -> known.duesYear() == year)
                .findFirst()
                .orElse(new YearBalance(member, year, 0, 0, 0, 0)));
  }

  <T> T read(Function<ReadTx, T> work) {
    return store.read(work);
  }

  @Override
  public void close() {
    store.close();
  }
}
