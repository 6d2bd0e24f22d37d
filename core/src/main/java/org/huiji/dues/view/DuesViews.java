package org.huiji.dues.view;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.ledger.ReceiptRepository;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.reminder.ReminderRepository;
import org.huiji.member.Capacity;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** Looks at the dues; changes nothing. */
public final class DuesViews {

  private static final Comparator<RegisterEntry> BY_NUMBER =
      Comparator.comparing(
              (RegisterEntry entry) -> entry.number() == null ? null : entry.number().text(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingLong(entry -> entry.id().value());

  private final Store store;
  private final MemberRepository members;
  private final LedgerRepository ledger;
  private final MoneyRepository money;
  private final ReceiptRepository receipts;
  private final ReminderRepository reminders;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public DuesViews(
      Store store,
      MemberRepository members,
      LedgerRepository ledger,
      MoneyRepository money,
      ReceiptRepository receipts,
      ReminderRepository reminders,
      SettingRepository settings,
      Rulebooks rulebooks,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.ledger = ledger;
    this.money = money;
    this.receipts = receipts;
    this.reminders = reminders;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * A year of dues, of its members as they are described at its end, or today; who was described
   * only later but has entries in it, as it is described last.
   */
  public DuesYear year(int year) {
    return store.read(tx -> year(tx, year));
  }

  /** The same, inside a read or change under way. */
  public DuesYear year(ReadTx tx, int year) {
    LocalDate today = today();
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate on = end.isBefore(today) ? end : today;
    DuesPolicy policy = DuesPolicy.of(settings.all(tx));
    var reader =
        new YearReader(
            year,
            today,
            policy,
            new Capacity(rulebooks.on(tx, on)),
            ledger.charged(tx, year),
            reminders.all(tx, year));
    List<YearBalance> balances = ledger.balances(tx, year);
    return reader.read(entries(tx, on, balances), balances);
  }

  /**
   * Who owes what on a day: members of that day, by what was charged and paid until then, as far as
   * it is known now.
   */
  public Arrears arrears(LocalDate on) {
    return store.read(
        tx -> {
          var years = new OpenYears(on, DuesPolicy.of(settings.all(tx)));
          var reader = new ArrearsReader(years, new Capacity(rulebooks.on(tx, on)));
          List<YearBalance> unsettled = ledger.unsettled(tx, on);
          return reader.read(members.outlines(tx, on), unsettled, year -> reminders.all(tx, year));
        });
  }

  /**
   * A member's account.
   *
   * @throws Refusal when there is no such member
   */
  public Account account(MemberId member) {
    return store.read(tx -> account(tx, member));
  }

  /** The same, inside a read or change under way. */
  public Account account(ReadTx tx, MemberId member) {
    RegisterEntry entry =
        members.latest(tx, member).orElseThrow(() -> Refusal.of("member.unknown", member.value()));
    List<LedgerEntry> entries = ledger.ofMember(tx, member);
    Map<EntryId, EntryId> reversals =
        ledger.reversals(tx, entries.stream().map(LedgerEntry::id).toList());
    Map<MoneyId, Money> sums = new HashMap<>();
    Map<MoneyId, @Nullable Receipt> official = new HashMap<>();
    List<Account.Line> lines = new ArrayList<>(entries.size());
    long balance = 0;
    for (LedgerEntry one : entries) {
      balance += one.effect();
      MoneyId part = one.ground() instanceof Ground.Received(MoneyId id) ? id : null;
      lines.add(
          new Account.Line(
              one,
              balance,
              EntryWords.summary(one),
              part == null ? null : sums.computeIfAbsent(part, id -> found(tx, id)),
              part == null ? null : official.computeIfAbsent(part, id -> receipt(tx, id)),
              reversals.get(one.id())));
    }
    return new Account(entry, lines, ledger.balances(tx, member), reminders.of(tx, member));
  }

  /** What became of the dues of every year, oldest first. */
  public List<CollectedYear> collection() {
    return store.read(ledger::sums).entrySet().stream()
        .map(year -> new CollectedYear(year.getKey(), year.getValue()))
        .toList();
  }

  /**
   * Where the given stand with their dues today; those who are no members and owe nothing are left
   * out.
   */
  public Map<MemberId, Standing> standings(List<RegisterEntry> entries) {
    LocalDate today = today();
    return store.read(
        tx ->
            new StandingReader(today.getYear(), today, DuesPolicy.of(settings.all(tx)))
                .read(entries, ledger.unsettled(tx), ledger.balances(tx, today.getYear())));
  }

  /** Everybody described by a day, and of those described only later whom the ledger knows. */
  private List<RegisterEntry> entries(ReadTx tx, LocalDate on, List<YearBalance> balances) {
    List<RegisterEntry> then = members.outlines(tx, on);
    Set<MemberId> later = balances.stream().map(YearBalance::member).collect(toSet());
    then.forEach(entry -> later.remove(entry.id()));
    if (later.isEmpty()) {
      return then;
    }
    return Stream.concat(
            then.stream(),
            members.outlines(tx, MemberRepository.END_OF_TIME).stream()
                .filter(entry -> later.contains(entry.id())))
        .sorted(BY_NUMBER)
        .toList();
  }

  private Money found(ReadTx tx, MoneyId id) {
    return Objects.requireNonNull(money.find(tx, id).orElse(null), id::toString);
  }

  private @Nullable Receipt receipt(ReadTx tx, MoneyId id) {
    List<Receipt> all = receipts.of(tx, id);
    return all.isEmpty() ? null : all.getLast();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
