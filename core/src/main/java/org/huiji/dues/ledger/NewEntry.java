package org.huiji.dues.ledger;

import java.time.LocalDate;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/** An entry about to be kept. See {@link LedgerEntry} for what the parts mean. */
public record NewEntry(
    MemberId member,
    int duesYear,
    EntryKind kind,
    long fen,
    long effect,
    LocalDate happenedOn,
    Ground ground,
    @Nullable String note) {

  public static NewEntry charge(
      MemberId member, int year, long fen, LocalDate on, Ground.Tier tier, @Nullable String note) {
    return of(EntryKind.CHARGE, member, year, fen, on, tier, note);
  }

  public static NewEntry payment(MemberId member, int year, long fen, LocalDate on, MoneyId money) {
    return of(EntryKind.PAYMENT, member, year, fen, on, new Ground.Received(money), null);
  }

  /**
   * Lets a member off.
   *
   * @param on the day it is booked: that of the decision or a later one
   */
  public static NewEntry waiver(
      MemberId member, int year, long fen, Decision decision, LocalDate on, @Nullable String note) {
    Ground decided = new Ground.Decided(decision);
    return of(EntryKind.WAIVER, member, year, fen, on, decided, note);
  }

  public static NewEntry refund(
      MemberId member, int year, long fen, LocalDate on, String voucher, @Nullable String note) {
    return of(EntryKind.REFUND, member, year, fen, on, new Ground.Voucher(voucher), note);
  }

  /** Takes an entry back: what is owed moves by as much the other way. */
  public static NewEntry reversal(LedgerEntry wrong, LocalDate on, String why) {
    MoneyId money = wrong.ground() instanceof Ground.Received(MoneyId received) ? received : null;
    return new NewEntry(
        wrong.member(),
        wrong.duesYear(),
        EntryKind.REVERSAL,
        wrong.fen(),
        -wrong.effect(),
        on,
        new Ground.TakenBack(wrong.id(), wrong.kind(), money),
        why);
  }

  /** What is open for a year of dues when a year of the books is closed. */
  public static NewEntry carryForward(MemberId member, int year, long open, int closedYear) {
    LocalDate first = LocalDate.of(closedYear + 1, 1, 1);
    Ground close = new Ground.Close(closedYear);
    return of(EntryKind.CARRY_FORWARD, member, year, open, first, close, null);
  }

  private static NewEntry of(
      EntryKind kind,
      MemberId member,
      int year,
      long fen,
      LocalDate on,
      Ground ground,
      @Nullable String note) {
    return new NewEntry(member, year, kind, fen, kind.effect(fen), on, ground, note);
  }
}
