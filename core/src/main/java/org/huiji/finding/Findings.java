package org.huiji.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.HeadCounts;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.office.Office;
import org.huiji.setting.NumberDoubts;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;

/** Looks through the register and the rule book for what is to be mended or asked. */
public final class Findings {

  private final Store store;
  private final MemberRepository members;
  private final Rulebooks rulebooks;
  private final NumberDoubts doubts;
  private final Clock clock;

  public Findings(
      Store store,
      MemberRepository members,
      Rulebooks rulebooks,
      NumberDoubts doubts,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.rulebooks = rulebooks;
    this.doubts = doubts;
    this.clock = clock;
  }

  /**
   * All of today: the rule book's questions, numbers that wait, the register as a whole, then
   * member by member.
   */
  public List<Finding> all() {
    return store.read(this::all);
  }

  private List<Finding> all(ReadTx tx) {
    LocalDate today = LocalDate.now(clock);
    Rulebook rulebook = rulebooks.on(tx, today);
    List<RegisterEntry> present =
        members.asOf(tx, today).stream()
            .filter(entry -> entry.member().membership().status() != MemberStatus.FORMER)
            .toList();
    Set<String> stopping = rulebook.stoppingQuestions();
    var findings = new ArrayList<Finding>();
    rulebook
        .openQuestions()
        .forEach(
            question ->
                findings.add(new Finding.Question(question, stopping.contains(question.id()))));
    doubts.open().forEach(doubt -> findings.add(ofNumbers(doubt)));
    HeadCounts.of(rulebook)
        .check(holders(rulebook, present))
        .forEach(problem -> findings.add(new Finding.OfRegister(problem)));
    for (RegisterEntry entry : present) {
      MemberFindings.of(entry.member())
          .forEach(problem -> findings.add(new Finding.OfMember(entry, problem)));
    }
    return findings;
  }

  private static Finding ofNumbers(NumberDoubts.Doubt doubt) {
    return new Finding.OfNumbers(
        Problem.warning(
            "number",
            new Rule("number.in-doubt", ""),
            Message.of("numbered.waiting", doubt.name(), doubt.last(), doubt.key())));
  }

  /** How many hold each office; one nobody holds is counted, too, once any office is held. */
  private static Map<String, Integer> holders(Rulebook rulebook, List<RegisterEntry> present) {
    var holders = new HashMap<String, Integer>();
    for (RegisterEntry entry : present) {
      entry
          .member()
          .membership()
          .offices()
          .forEach(office -> holders.merge(office, 1, Integer::sum));
    }
    if (!holders.isEmpty()) {
      rulebook.offices().stream()
          .filter(office -> !office.isPlain())
          .map(Office::id)
          .forEach(office -> holders.putIfAbsent(office, 0));
    }
    return holders;
  }
}
