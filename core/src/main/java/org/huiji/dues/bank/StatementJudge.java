package org.huiji.dues.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huiji.dues.bank.line.StatementFields;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Ledger;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** Says of each line what becomes of it; each sees what those before it pay. */
final class StatementJudge {

  private static final Rule LINE = new Rule("bank.line", "银行流水");
  private static final Rule BOOKS = new Rule("dues.books", "会费台账");
  private static final Rule MATCH = new Rule("bank.match", "银行流水：付款人与名册核对");

  /**
   * Which days can be booked.
   *
   * @param firstOpen the oldest year that is not closed
   */
  record Days(int firstOpen, LocalDate today) {}

  private final PayerIndex index;
  private final CreditMatcher matcher;
  private final Accounts accounts;
  private final Unusual unusual;
  private final Returns returns;
  private final BankDesk desk;
  private final Days days;
  private final Set<String> known;
  private final Map<String, Integer> rows = new HashMap<>();

  StatementJudge(
      PayerIndex index,
      CreditMatcher matcher,
      Accounts accounts,
      Unusual unusual,
      Returns returns,
      BankDesk desk,
      Days days,
      Set<String> known) {
    this.index = index;
    this.matcher = matcher;
    this.accounts = accounts;
    this.unusual = unusual;
    this.returns = returns;
    this.desk = desk;
    this.days = days;
    this.known = known;
  }

  /**
   * Judges a line.
   *
   * @param fingerprint none for what cannot be taken at all
   */
  StatementRow judge(StatementLine line, @Nullable String fingerprint) {
    var problems = new ArrayList<>(line.problems());
    notBookable(line).ifPresent(problems::add);
    BankDecision decision = desk.decision(line.row()).orElse(null);
    if (decision instanceof BankDecision.LeaveOut && !isKnown(fingerprint)) {
      return row(line, Verdict.SKIPPED, fingerprint, Suggestion.NOTHING, problems);
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return row(line, Verdict.REFUSED, null, Suggestion.NOTHING, problems);
    }
    if (line.way() == Way.OUT) {
      problems.add(Problem.warning("amount", LINE, returns.left(line)).at(line.moneyCell()));
    }
    if (fingerprint == null) {
      return row(line, Verdict.SKIPPED, null, Suggestion.NOTHING, problems);
    }
    if (isKnown(fingerprint)) {
      rows.putIfAbsent(bare(fingerprint), line.row());
      return row(line, Verdict.SAME, fingerprint, Suggestion.NOTHING, problems);
    }
    return credit(line, fingerprint, decision, problems);
  }

  /** What lines that are the same in one file have in common. */
  private static String bare(String fingerprint) {
    return fingerprint.replaceFirst("#.*", "");
  }

  private boolean isKnown(@Nullable String fingerprint) {
    return fingerprint != null && known.contains(fingerprint);
  }

  private StatementRow credit(
      StatementLine line,
      String fingerprint,
      @Nullable BankDecision decision,
      List<Problem> problems) {
    Suggestion suggestion = suggestion(line, problems);
    Integer earlier = rows.putIfAbsent(bare(fingerprint), line.row());
    if (earlier != null && decision == null) {
      problems.add(said(line, StatementFields.CREDIT, LINE, Message.of("bank.duplicate", earlier)));
      return new StatementRow(
          line,
          Verdict.DUPLICATE,
          fingerprint,
          suggestion,
          List.of(),
          List.of(),
          null,
          earlier,
          returns.counterpart(line),
          problems);
    }
    if (decision == null) {
      askIfLarge(line, suggestion.parts(), problems);
    }
    List<Allocation> parts = parts(line, decision, suggestion, problems);
    if (decision != null) {
      askIfLarge(line, parts, problems); // whom she chose herself may owe less
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return row(line, Verdict.REFUSED, fingerprint, suggestion, problems);
    }
    if (parts.isEmpty() && problems.isEmpty()) {
      problems.add(
          said(
              line,
              StatementFields.PAYER,
              MATCH,
              suggestion.confidence() == Confidence.NONE
                  ? Message.of("bank.nobody")
                  : Message.of("bank.waits")));
    }
    return parts.isEmpty()
        ? row(line, Verdict.SKIPPED, fingerprint, suggestion, problems)
        : taken(line, fingerprint, decision, suggestion, parts, problems);
  }

  /** Whatever is asked about the line itself keeps it from being certain. */
  private Suggestion suggestion(StatementLine line, List<Problem> problems) {
    returns
        .came(line)
        .map(why -> Problem.warning("amount", LINE, why).at(line.moneyCell()))
        .ifPresent(problems::add);
    Suggestion suggestion = matcher.suggest(line);
    return problems.isEmpty() ? suggestion : suggestion.doubted();
  }

  private List<Allocation> parts(
      StatementLine line,
      @Nullable BankDecision decision,
      Suggestion suggestion,
      List<Problem> problems) {
    return switch (decision) {
      case null ->
          suggestion.confidence() == Confidence.CERTAIN && problems.isEmpty()
              ? suggestion.parts()
              : List.of();
      case BankDecision.Accept _ -> suggestion.parts();
      case BankDecision.Choose(MemberId member, boolean _) ->
          index.find(member).isPresent()
              ? Ledger.divide(member, accounts.of(member), line.fen(), year(line))
              : refused(line, Message.of("member.unknown", member.value()), problems);
      case BankDecision.Divide(List<Allocation> parts, boolean _) -> divided(line, parts, problems);
      case BankDecision.LeaveOut _ -> List.of();
    };
  }

  private List<Allocation> divided(
      StatementLine line, List<Allocation> parts, List<Problem> problems) {
    for (Allocation part : parts) {
      if (index.find(part.member()).isEmpty()) {
        return refused(line, Message.of("member.unknown", part.member().value()), problems);
      }
    }
    long sum = parts.stream().mapToLong(Allocation::fen).sum();
    if (sum != line.fen() || parts.stream().anyMatch(part -> part.fen() <= 0)) {
      return refused(
          line, Message.of("dues.parts", Yuan.grouped(sum), Yuan.grouped(line.fen())), problems);
    }
    return parts;
  }

  private static List<Allocation> refused(
      StatementLine line, Message message, List<Problem> problems) {
    problems.add(
        Problem.error(StatementFields.PAYER, MATCH, message).at(line.cell(StatementFields.PAYER)));
    return List.of();
  }

  private StatementRow taken(
      StatementLine line,
      String fingerprint,
      @Nullable BankDecision decision,
      Suggestion suggestion,
      List<Allocation> parts,
      List<Problem> problems) {
    List<RegisterEntry> members =
        parts.stream()
            .map(Allocation::member)
            .distinct()
            .map(member -> index.find(member).orElseThrow())
            .toList();
    List<Long> before = members.stream().map(member -> accounts.owed(member.id())).toList();
    accounts.pay(parts);
    var changes = new ArrayList<StatementRow.Change>();
    for (int i = 0; i < members.size(); i++) {
      RegisterEntry member = members.get(i);
      changes.add(new StatementRow.Change(member, before.get(i), accounts.owed(member.id())));
    }
    RegisterEntry remember =
        isToRemember(decision) && members.size() == 1 ? members.getFirst() : null;
    return new StatementRow(
        line,
        Verdict.NEW,
        fingerprint,
        suggestion,
        parts,
        changes,
        remember,
        null,
        returns.counterpart(line),
        problems);
  }

  private static boolean isToRemember(@Nullable BankDecision decision) {
    return switch (decision) {
      case null -> false;
      case BankDecision.Accept(boolean remember) -> remember;
      case BankDecision.Choose(MemberId _, boolean remember) -> remember;
      case BankDecision.Divide(List<Allocation> _, boolean remember) -> remember;
      case BankDecision.LeaveOut _ -> false;
    };
  }

  private Optional<Problem> notBookable(StatementLine line) {
    LocalDate on = line.on();
    if (on == null || !line.mayHaveCome()) {
      return Optional.empty();
    }
    if (on.isAfter(days.today())) {
      return Optional.of(wrong(line, Message.of("dues.future", on, days.today())));
    }
    return on.getYear() < days.firstOpen()
        ? Optional.of(wrong(line, Message.of("bank.year-closed", on, String.valueOf(on.getYear()))))
        : Optional.empty();
  }

  private void askIfLarge(StatementLine line, List<Allocation> parts, List<Problem> problems) {
    unusual
        .in(parts, Objects.requireNonNull(line.on()))
        .ifPresent(why -> problems.add(large(line, why)));
  }

  private static Problem large(StatementLine line, Message why) {
    return Problem.warning("amount", StatementRow.LARGE, why).at(line.moneyCell());
  }

  private static Problem wrong(StatementLine line, Message message) {
    return Problem.error(StatementFields.DATE, BOOKS, message).at(line.cell(StatementFields.DATE));
  }

  private static Problem said(StatementLine line, String field, Rule rule, Message message) {
    return Problem.warning(field, rule, message).at(line.cell(field));
  }

  private static int year(StatementLine line) {
    return Objects.requireNonNull(line.on()).getYear();
  }

  private StatementRow row(
      StatementLine line,
      Verdict verdict,
      @Nullable String fingerprint,
      Suggestion suggestion,
      List<Problem> problems) {
    return new StatementRow(
        line,
        verdict,
        fingerprint,
        suggestion,
        List.of(),
        List.of(),
        null,
        null,
        returns.counterpart(line),
        problems);
  }
}
