package org.huiji.dues.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.office.Office;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/**
 * Finds money that is more than three years' dues of the member it is booked for: perhaps a digit
 * too many, or another's. Such money is asked about before it is booked.
 */
public final class LargePayments {

  private static final int YEARS = 3;

  private final Store store;
  private final MemberRepository members;
  private final LedgerRepository ledger;
  private final Rulebooks rulebooks;

  public LargePayments(
      Store store, MemberRepository members, LedgerRepository ledger, Rulebooks rulebooks) {
    this.store = store;
    this.members = members;
    this.ledger = ledger;
    this.rulebooks = rulebooks;
  }

  /**
   * One member's part of some money that is unusually large.
   *
   * @param fen all that is booked for it, in 分
   * @param usual three years' dues of it, in 分
   */
  public record Large(String name, long fen, long usual) {

    /** Both amounts, in words. */
    public Message said() {
      return Message.of("dues.large-payment", name, Yuan.grouped(fen), Yuan.grouped(usual));
    }
  }

  /** Those of the parts, by member, that are to be asked about. */
  public List<Large> in(List<Allocation> parts, LocalDate on) {
    return store.read(tx -> in(tx, parts, on));
  }

  /** The same, inside a read or change under way. */
  public List<Large> in(ReadTx tx, List<Allocation> parts, LocalDate on) {
    Map<MemberId, Long> sums =
        parts.stream()
            .collect(
                Collectors.groupingBy(Allocation::member, Collectors.summingLong(Allocation::fen)));
    return sums.entrySet().stream()
        .flatMap(one -> large(tx, one.getKey(), one.getValue(), on).stream())
        .toList();
  }

  private Optional<Large> large(ReadTx tx, MemberId member, long fen, LocalDate on) {
    Optional<RegisterEntry> entry = members.latest(tx, member);
    long year = Math.max(charged(tx, member), entry.map(one -> standard(tx, one, on)).orElse(0L));
    return year > 0 && fen > YEARS * year
        ? Optional.of(
            new Large(entry.map(one -> one.member().name()).orElse(""), fen, YEARS * year))
        : Optional.empty();
  }

  /** What it was charged for the newest year, in 分. */
  private long charged(ReadTx tx, MemberId member) {
    return ledger.balances(tx, member).stream()
        .filter(year -> year.charged() > 0)
        .reduce((_, later) -> later)
        .map(YearBalance::charged)
        .orElse(0L);
  }

  /** What the standard of a day asks for a year: by its tier, or the dearest of its offices. */
  private long standard(ReadTx tx, RegisterEntry entry, LocalDate on) {
    Rulebook rulebook = rulebooks.on(tx, on);
    String stated = entry.member().membership().feeTier();
    List<String> held = entry.member().membership().offices();
    List<String> offices = held.isEmpty() ? List.of(Office.MEMBER) : held;
    return rulebook
        .ifSettled(rulebook.fees())
        .map(
            schedule ->
                (stated == null
                        ? offices.stream().flatMap(id -> schedule.tierOf(id).stream())
                        : schedule.tier(stated).stream())
                    .mapToLong(FeeTier::yearlyFen)
                    .max()
                    .orElse(0))
        .orElse(0L);
  }
}
