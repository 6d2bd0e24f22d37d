package org.huiji.dues.charge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.LedgerRepository.Charged;
import org.huiji.dues.ledger.NewEntry;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Charges a year's dues to all members at once, by the office each held on the reference day. Run
 * again, it charges only those who were not charged yet.
 */
public final class ChargeRun {

  private final Store store;
  private final MemberRepository members;
  private final LedgerRepository ledger;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final OpenBooks books;

  public ChargeRun(
      Store store,
      MemberRepository members,
      LedgerRepository ledger,
      SettingRepository settings,
      Rulebooks rulebooks,
      OpenBooks books) {
    this.store = store;
    this.members = members;
    this.ledger = ledger;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.books = books;
  }

  /**
   * What a run would do. Changes nothing.
   *
   * @param reference another day than the association's usual one
   * @throws org.huiji.rulebook.question.OpenQuestionRefusal when there is no fee standard
   * @throws Refusal when the standard was not adopted as it must be, the year is further off than
   *     the next, or its books are closed
   */
  public ChargePlan plan(int year, @Nullable LocalDate reference) {
    return store.read(tx -> plan(tx, year, reference));
  }

  /** Why no dues can be charged for a year, if anything stands against it. */
  public Optional<Message> obstacle(int year) {
    return store.read(
        tx -> {
          try {
            schedule(tx, policy(tx).referenceDate(year));
            return Optional.empty();
          } catch (Refusal refusal) {
            return Optional.of(refusal.reason());
          }
        });
  }

  /**
   * Charges what the plan says, in one change.
   *
   * @param seen what the clerk was shown; if another plan would come out now, nothing is charged
   * @return what was done
   * @throws Refusal as {@link #plan} does, or when the register changed since the plan was made
   */
  public ChargePlan charge(ChargePlan seen, String operator) {
    Cause cause =
        Cause.of(operator, "action.dues-charge", seen.year() + " " + Yuan.grouped(seen.fen()));
    return store.change(
        cause,
        tx -> {
          ChargePlan now = plan(tx, seen.year(), seen.reference());
          List<NewEntry> charges = charges(now);
          if (!charges.equals(charges(seen))) {
            throw Refusal.of("dues.plan-outdated");
          }
          ledger.add(tx, charges);
          return now;
        });
  }

  /** Plans and charges a year by its usual reference day, inside a change under way. */
  public ChargePlan charge(ChangeTx tx, int year) {
    ChargePlan plan = plan(tx, year, null);
    ledger.add(tx, charges(plan));
    return plan;
  }

  private static List<NewEntry> charges(ChargePlan plan) {
    return plan.rows().stream()
        .filter(row -> row.outcome() == Outcome.CHARGE)
        .map(
            row ->
                NewEntry.charge(
                    row.entry().id(),
                    plan.year(),
                    row.fen(),
                    row.on(),
                    Objects.requireNonNull(row.tier()),
                    null))
        .toList();
  }

  /** The same inside a reading that is under way. */
  ChargePlan plan(ReadTx tx, int year, @Nullable LocalDate asked) {
    LocalDate today = books.today();
    if (year > today.getYear() + 1) {
      throw Refusal.of("dues.year-far", Integer.toString(year));
    }
    DuesPolicy policy = policy(tx);
    LocalDate reference = asked == null ? policy.referenceDate(year) : asked;
    if (reference.getYear() != year) {
      throw Refusal.of("dues.reference-year", reference, Integer.toString(year));
    }
    books.refuseClosed(tx, reference);
    FeeSchedule schedule = schedule(tx, reference);
    Rulebook rulebook = rulebooks.on(tx, reference);
    LocalDate yearEnd = LocalDate.of(year, 12, 31);
    LocalDate horizon = today.isBefore(yearEnd) ? today : yearEnd;
    if (horizon.isBefore(reference)) {
      horizon = reference;
    }
    Standing standing = Standing.read(tx, members, reference, horizon);
    var assessor = new Assessor(reference, horizon, policy, schedule, rulebook, charged(tx, year));
    return new ChargePlan(
        year, reference, schedule, standing.members().stream().map(assessor::assess).toList());
  }

  /** What was charged; where only the name of a tier was kept, by the editions that have it. */
  private Map<MemberId, List<Charged>> charged(ReadTx tx, int year) {
    Map<MemberId, List<Charged>> charged = new LinkedHashMap<>(ledger.charged(tx, year));
    boolean named =
        charged.values().stream().flatMap(List::stream).anyMatch(one -> one.tier().id() == null);
    if (named) {
      Map<String, String> ids = new HashMap<>();
      rulebooks.all(tx).stream()
          .flatMap(book -> book.ifSettled(book.fees()).stream())
          .flatMap(schedule -> schedule.tiers().stream())
          .forEach(tier -> ids.put(tier.name(), tier.id()));
      charged.replaceAll((_, all) -> all.stream().map(one -> identified(one, ids)).toList());
    }
    return charged;
  }

  private static Charged identified(Charged one, Map<String, String> ids) {
    Ground.Tier said = one.tier();
    String above = said.above() == null ? null : ids.get(said.above());
    return said.id() != null
        ? one
        : new Charged(
            new Ground.Tier(said.tier(), said.office(), said.above(), ids.get(said.tier()), above),
            one.fen());
  }

  private FeeSchedule schedule(ReadTx tx, LocalDate reference) {
    Rulebook rulebook = rulebooks.on(tx, reference);
    FeeSchedule schedule = rulebook.settled(rulebook.fees());
    schedule
        .obstacle()
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
    return schedule;
  }

  private DuesPolicy policy(ReadTx tx) {
    return DuesPolicy.of(settings.all(tx));
  }
}
