package org.huiji.dues.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.dues.ledger.MoneyRepository.NewMoney;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * The desk at which money is booked. An entry is never changed: a mistake is taken back by an entry
 * that names it, and booked again.
 */
public final class Ledger {

  /** For how many years yet to be charged money is taken at most. */
  private static final int MOST_YEARS = 5;

  private final Store store;
  private final LedgerRepository entries;
  private final MoneyRepository money;
  private final MemberRepository members;
  private final OpenBooks books;

  public Ledger(
      Store store,
      LedgerRepository entries,
      MoneyRepository money,
      MemberRepository members,
      OpenBooks books) {
    this.store = store;
    this.entries = entries;
    this.money = money;
    this.members = members;
    this.books = books;
  }

  /** All money that arrived, newest first. */
  public List<Money> money() {
    return store.read(money::all);
  }

  /**
   * Divides an amount among a member's open years, oldest first; what is left is credit for the
   * years after the last one charged, a year's fee for each.
   *
   * @param on the day the money came, whose year is charged next where nothing ever was
   */
  public List<Allocation> oldestFirst(MemberId member, long fen, LocalDate on) {
    return store.read(tx -> oldestFirst(tx, member, fen, on));
  }

  /** The same, inside a read or change under way. */
  public List<Allocation> oldestFirst(ReadTx tx, MemberId member, long fen, LocalDate on) {
    return divide(member, entries.balances(tx, member), fen, on.getYear());
  }

  /**
   * The same, where the years stand as is said.
   *
   * @param years of this member, oldest first
   * @param now the year that is charged next where nothing ever was
   */
  public static List<Allocation> divide(
      MemberId member, List<YearBalance> years, long fen, int now) {
    List<Allocation> parts = new ArrayList<>();
    long left = fen;
    for (YearBalance year : years) {
      long part = Math.min(left, Math.max(0, year.balance()));
      if (part > 0) {
        parts.add(new Allocation(member, year.duesYear(), part));
        left -= part;
      }
    }
    ahead(member, years, left, now, parts);
    return List.copyOf(parts);
  }

  /** For each year as much as was charged last; what goes beyond some years is the last one's. */
  private static void ahead(
      MemberId member, List<YearBalance> years, long fen, int now, List<Allocation> parts) {
    Optional<YearBalance> charged =
        years.stream()
            .filter(year -> year.charged() > 0)
            .max(Comparator.comparingInt(YearBalance::duesYear));
    long fee = charged.map(YearBalance::charged).orElse(fen);
    int first = Math.max(charged.map(YearBalance::duesYear).orElse(now - 1) + 1, now);
    long left = fen;
    for (int year = first; left > 0; year++) {
      boolean last = year == first + MOST_YEARS - 1;
      long part = last ? left : Math.min(left, Math.max(0, fee - credit(years, year)));
      if (part > 0) {
        parts.add(new Allocation(member, year, part));
        left -= part;
      }
    }
  }

  private static long credit(List<YearBalance> years, int duesYear) {
    return years.stream()
        .filter(year -> year.duesYear() == duesYear)
        .mapToLong(year -> -year.balance())
        .sum();
  }

  /**
   * Books money that arrived.
   *
   * @throws Refusal when its day lies in the future or in a closed year, or a member is unknown
   */
  public MoneyId pay(Payment payment, String operator) {
    Cause cause = Cause.of(operator, "action.dues-pay", said(payment.fen(), payment.payer()));
    return store.change(cause, tx -> pay(tx, payment));
  }

  private MoneyId pay(ChangeTx tx, Payment payment) {
    return book(
        tx,
        new NewMoney(
            payment.payer(),
            payment.fen(),
            payment.receivedOn(),
            payment.reference(),
            payment.remark(),
            null,
            null),
        payment.parts());
  }

  /**
   * Books money and its parts inside a change under way.
   *
   * @throws Refusal as {@link #pay} does, or when the parts are not the whole
   */
  public MoneyId book(ChangeTx tx, NewMoney arrived, List<Allocation> parts) {
    books.refuseFuture(arrived.receivedOn());
    books.refuseClosed(tx, arrived.receivedOn());
    long sum = parts.stream().mapToLong(Allocation::fen).sum();
    if (sum != arrived.fen()) {
      throw Refusal.of("dues.parts", Yuan.grouped(sum), Yuan.grouped(arrived.fen()));
    }
    parts.forEach(part -> known(tx, part.member()));
    MoneyId id = money.add(tx, arrived);
    entries.add(
        tx,
        parts.stream()
            .map(
                part ->
                    NewEntry.payment(
                        part.member(), part.duesYear(), part.fen(), arrived.receivedOn(), id))
            .toList());
    return id;
  }

  /**
   * Lets a member off an amount, as an organ decided. It is booked on the day of the decision;
   * where the books of that day are closed, today.
   *
   * @throws Refusal when more is let off than is open, or the decision lies in the future
   */
  public EntryId waive(
      MemberId member,
      int year,
      long fen,
      Decision decision,
      @Nullable String note,
      String operator) {
    Cause cause = Cause.of(operator, "action.dues-waive", decision.meeting()).because(note);
    return store.change(
        cause,
        tx -> {
          refuseNothing(fen);
          books.refuseFuture(decision.on());
          LocalDate on = books.openDay(tx, decision.on());
          long open = balance(tx, member, year).balance();
          if (fen > open) {
            throw Refusal.of(
                "dues.waive-too-much",
                known(tx, member).member().name(),
                Integer.toString(year),
                Yuan.grouped(open),
                Yuan.grouped(fen));
          }
          return one(tx, NewEntry.waiver(member, year, fen, decision, on, note));
        });
  }

  /**
   * Books money given back.
   *
   * @param voucher number of the voucher it was paid out by
   * @throws Refusal when more is given back than was paid for that year
   */
  public EntryId refund(
      MemberId member,
      int year,
      long fen,
      LocalDate on,
      String voucher,
      @Nullable String note,
      String operator) {
    Cause cause = Cause.of(operator, "action.dues-refund", voucher).because(note);
    return store.change(
        cause,
        tx -> {
          refuseNothing(fen);
          books.refuseFuture(on);
          books.refuseClosed(tx, on);
          YearBalance stands = balance(tx, member, year);
          long paid = stands.paid() - stands.refunded();
          if (fen > paid) {
            throw Refusal.of(
                "dues.refund-too-much",
                known(tx, member).member().name(),
                Integer.toString(year),
                Yuan.grouped(paid),
                Yuan.grouped(fen));
          }
          return one(tx, NewEntry.refund(member, year, fen, on, voucher, note));
        });
  }

  /**
   * Takes an entry back by one that names it.
   *
   * @param on the day it stands in the books; in a closed year use a day of the open one
   * @throws Refusal when it was taken back already, is itself a taking back or a carry-forward, no
   *     reason is given, or a refund or waiver rests on it
   */
  public EntryId reverse(EntryId wrong, LocalDate on, String why, String operator) {
    Cause cause = Cause.of(operator, "action.dues-reverse", wrong.toString()).because(why);
    return store.change(cause, tx -> reverse(tx, wrong, on, why));
  }

  /** The same, inside a change under way. */
  public EntryId reverse(ChangeTx tx, EntryId wrong, LocalDate on, String why) {
    if (why.isBlank()) {
      throw Refusal.of("dues.reverse-why");
    }
    LedgerEntry entry =
        entries.find(tx, wrong).orElseThrow(() -> Refusal.of("dues.no-entry", wrong));
    if (entry.kind() == EntryKind.REVERSAL || entry.kind() == EntryKind.CARRY_FORWARD) {
      throw Refusal.of("dues.not-reversible", wrong);
    }
    Map<EntryId, EntryId> before = entries.reversals(tx, List.of(wrong));
    if (before.containsKey(wrong)) {
      throw Refusal.of("dues.reversed-already", wrong, before.get(wrong));
    }
    books.refuseFuture(on);
    books.refuseClosed(tx, on);
    if (on.isBefore(entry.happenedOn()) && entry.kind() != EntryKind.CHARGE) {
      throw Refusal.of("dues.reverse-before", on, entry.happenedOn());
    }
    if (isRestedOn(tx, entry)) {
      throw Refusal.of(
          entry.kind() == EntryKind.PAYMENT ? "dues.reverse-refunded" : "dues.reverse-waived",
          wrong,
          known(tx, entry.member()).member().name(),
          Integer.toString(entry.duesYear()));
    }
    return one(tx, NewEntry.reversal(entry, on, why));
  }

  /**
   * Whether a refund or a waiver of the same year rests on an entry: without the payment more would
   * be given back than came, without the charge or the refund what was waived would be credit.
   */
  public boolean isRestedOn(ReadTx tx, LedgerEntry entry) {
    YearBalance now = balance(tx, entry.member(), entry.duesYear());
    return switch (entry.kind()) {
      case PAYMENT -> now.refunded() > 0 && now.refunded() > now.paid() - entry.fen();
      case CHARGE, REFUND ->
          now.waived() > 0
              && (now.waived() > now.charged() + now.refunded() - entry.fen()
                  || (now.balance() < entry.fen() && isWaivedSince(tx, entry)));
      case WAIVER, REVERSAL, CARRY_FORWARD -> false;
    };
  }

  private boolean isWaivedSince(ReadTx tx, LedgerEntry entry) {
    List<EntryId> waivers =
        entries.ofMember(tx, entry.member()).stream()
            .filter(one -> one.kind() == EntryKind.WAIVER)
            .filter(one -> one.duesYear() == entry.duesYear())
            .map(LedgerEntry::id)
            .filter(id -> id.value() > entry.id().value())
            .toList();
    return entries.reversals(tx, waivers).size() < waivers.size();
  }

  private EntryId one(ChangeTx tx, NewEntry entry) {
    return entries.add(tx, List.of(entry)).getFirst();
  }

  private YearBalance balance(ReadTx tx, MemberId member, int year) {
    return entries.balances(tx, member).stream()
        .filter(known -> known.duesYear() == year)
        .findFirst()
        .orElse(new YearBalance(member, year, 0, 0, 0, 0));
  }

  private RegisterEntry known(ReadTx tx, MemberId id) {
    return members.latest(tx, id).orElseThrow(() -> Refusal.of("member.unknown", id.value()));
  }

  private static void refuseNothing(long fen) {
    if (fen <= 0) {
      throw Refusal.of("dues.no-amount");
    }
  }

  private static String said(long fen, String who) {
    return Yuan.grouped(fen) + " " + who;
  }
}
