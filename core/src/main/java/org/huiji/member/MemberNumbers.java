package org.huiji.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.store.ChangeTx;

/** Gives members their numbers by the association's pattern; each once, for ever. */
public final class MemberNumbers {

  private static final String SERIES = "member";
  private static final String FOREVER = "*";
  private static final String BROUGHT = "brought";

  private final MemberRepository members;
  private final Numbering numbering;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public MemberNumbers(
      MemberRepository members, Numbering numbering, Rulebooks rulebooks, Clock clock) {
    this.members = members;
    this.numbering = numbering;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * Gives each a number: the one it brings along from an older register, or the next.
   *
   * @throws Refusal when a number brought along is another member's already
   */
  public void give(ChangeTx tx, Map<MemberId, Optional<String>> wanted) {
    LocalDate today = LocalDate.now(clock);
    NumberPattern pattern = rulebooks.on(tx, today).numberPattern(Numbered.MEMBER);
    var given = new HashMap<MemberId, MemberNumber>();
    var waiting = new ArrayList<MemberId>();
    wanted.forEach(
        (id, brought) ->
            brought.ifPresentOrElse(
                text -> given.put(id, bring(tx, pattern, text)), () -> waiting.add(id)));
    boolean yearly = pattern.scope() == NumberPattern.Scope.YEAR;
    List<String> next =
        numbering.next(
            tx,
            SERIES,
            yearly ? String.valueOf(today.getYear()) : FOREVER,
            waiting.size(),
            place -> pattern.format(today.getYear(), place));
    for (int i = 0; i < waiting.size(); i++) {
      given.put(waiting.get(i), new MemberNumber(next.get(i)));
    }
    members.giveNumbers(tx, given);
  }

  private MemberNumber bring(ChangeTx tx, NumberPattern pattern, String text) {
    if (members.findByNumber(tx, new MemberNumber(text)).isPresent()) {
      throw Refusal.of("member.number-taken", text);
    }
    Optional<NumberPattern.Parts> parts = pattern.read(text);
    String scope =
        parts
            .map(known -> known.year() == null ? FOREVER : String.valueOf(known.year()))
            .orElse(BROUGHT);
    numbering.bring(tx, SERIES, scope, parts.map(NumberPattern.Parts::sequence), text);
    return new MemberNumber(text);
  }
}
