package org.huiji.dues.lapse;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.NetBalances;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.membership.LapseCondition;
import org.huiji.rulebook.membership.LapseRule;
import org.huiji.rulebook.membership.LapseYear;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Stated;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds who has not paid for as long as the association's rule says (会员管理办法 第十五条; 会员服务手册), after
 * its credit. What the rule leaves open is reported beside the candidates, and the widest reading
 * is shown: a candidate more harms nobody, since only a vote ends membership.
 */
public final class LapseCandidates {

  private final Store store;
  private final MemberRepository members;
  private final LedgerRepository ledger;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public LapseCandidates(
      Store store,
      MemberRepository members,
      LedgerRepository ledger,
      SettingRepository settings,
      Rulebooks rulebooks,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.ledger = ledger;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * The candidates of today; nothing where the association has no such rule.
   *
   * @throws org.huiji.rulebook.question.OpenQuestionRefusal when the rule itself is open
   */
  public Optional<LapseReport> today() {
    return store.read(
        tx -> {
          LocalDate today = LocalDate.now(clock);
          Rulebook rulebook = rulebooks.on(tx, today);
          LapseRule rule = rulebook.settled(rulebook.lapse());
          return rule.conditions().contains(LapseCondition.UNPAID)
              ? Optional.of(report(tx, rulebook, rule, today))
              : Optional.empty();
        });
  }

  private LapseReport report(ReadTx tx, Rulebook rulebook, LapseRule rule, LocalDate today) {
    DuesPolicy policy = DuesPolicy.of(settings.all(tx));
    LapseYear reading = rulebook.ifSettled(rule.year()).orElse(LapseYear.CALENDAR_YEAR);
    boolean inARow = rulebook.ifSettled(rule.consecutive()).orElse(false);
    Map<MemberId, List<YearBalance>> balances =
        NetBalances.of(ledger.unsettled(tx)).stream().collect(groupingBy(YearBalance::member));
    List<LapseCandidate> candidates = new ArrayList<>();
    for (RegisterEntry entry : members.asOf(tx, today)) {
      if (entry.member().membership().status() != MemberStatus.MEMBER) {
        continue;
      }
      PartialDate joined = entry.member().membership().joined();
      List<YearBalance> unpaid =
          balances.getOrDefault(entry.id(), List.of()).stream()
              .filter(year -> year.balance() > 0)
              .filter(
                  year ->
                      end(reading, policy, year.duesYear(), joined)
                          .filter(end -> !end.isAfter(today))
                          .isPresent())
              .toList();
      if (inARow ? longestRow(unpaid) >= rule.years() : unpaid.size() >= rule.years()) {
        candidates.add(candidate(entry, unpaid, reading, policy));
      }
    }
    return new LapseReport(
        rule.article(),
        rule.years(),
        candidates,
        rule.conditions().stream().filter(it -> it != LapseCondition.UNPAID).toList(),
        open(rulebook, rule));
  }

  private static LapseCandidate candidate(
      RegisterEntry entry, List<YearBalance> unpaid, LapseYear reading, DuesPolicy policy) {
    return new LapseCandidate(
        entry,
        unpaid.stream().map(YearBalance::duesYear).toList(),
        unpaid.stream().mapToLong(YearBalance::balance).sum(),
        end(reading, policy, unpaid.getFirst().duesYear(), entry.member().membership().joined())
            .orElseThrow());
  }

  /**
   * The first day on which a year of dues counts as not paid; none where it was not a full year of
   * membership, or the association has not said by when who joined late pays.
   */
  private static Optional<LocalDate> end(
      LapseYear reading, DuesPolicy policy, int year, @Nullable PartialDate joined) {
    return switch (reading) {
      case CALENDAR_YEAR -> full(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), joined);
      case FEE_YEAR -> full(policy.referenceDate(year), policy.referenceDate(year + 1), joined);
      case TWELVE_MONTHS_FROM_DUE ->
          policy.due(year, joined).map(due -> due.plusYears(1).plusDays(1));
    };
  }

  /** The end of a year that one was a member for from its first day on. */
  private static Optional<LocalDate> full(
      LocalDate first, LocalDate end, @Nullable PartialDate joined) {
    return joined == null || !joined.latest().isAfter(first) ? Optional.of(end) : Optional.empty();
  }

  private static int longestRow(List<YearBalance> unpaid) {
    int longest = 0;
    int row = 0;
    int last = Integer.MIN_VALUE;
    for (YearBalance year : unpaid) {
      row = year.duesYear() == last + 1 ? row + 1 : 1;
      longest = Math.max(longest, row);
      last = year.duesYear();
    }
    return longest;
  }

  private static List<OpenQuestion> open(Rulebook rulebook, LapseRule rule) {
    return Stream.of(rule.consecutive(), rule.join(), rule.year())
        .filter(stated -> rulebook.ifSettled(stated).isEmpty())
        .flatMap(stated -> question(rulebook, stated).stream())
        .distinct()
        .toList();
  }

  private static Optional<OpenQuestion> question(Rulebook rulebook, Stated<?> stated) {
    return stated instanceof Stated.Open<?> open
        ? rulebook.question(open.question())
        : Optional.empty();
  }
}
