package org.huiji.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.Clause;
import org.huiji.rulebook.membership.SuccessionRule;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.office.OfficeGroup;
import org.huiji.rulebook.organ.Organ;
import org.huiji.text.Message;

/**
 * What the rule book says against a change of a member's office or of who represents an
 * office-holder, as far as it can be seen from the two descriptions. Only warnings: a meeting may
 * have decided so.
 */
public final class OfficeRules {

  private final Rulebook rulebook;

  public OfficeRules(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** What is to be looked at before a member described so is described otherwise. */
  public List<Problem> check(MemberDraft before, MemberDraft after) {
    var problems = new ArrayList<Problem>();
    jump(before, after).ifPresent(problems::add);
    succession(before, after).ifPresent(problems::add);
    return problems;
  }

  private Optional<Problem> jump(MemberDraft before, MemberDraft after) {
    Clause rule = rulebook.register().promotion();
    Optional<Office> reached = highest(after).filter(OfficeRules::isOnTheWay);
    if (rule == null || reached.isEmpty() || isApplicant(before)) {
      return Optional.empty();
    }
    int from = highest(before).map(Office::rank).orElse(0);
    String skipped =
        rulebook.offices().stream()
            .filter(OfficeRules::isOnTheWay)
            .filter(office -> office.rank() > from && office.rank() < reached.get().rank())
            .map(Office::name)
            .collect(Collectors.joining("、"));
    return skipped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                MemberField.OFFICES.key(),
                new Rule("office.level-by-level", rule.article()),
                Message.of(
                    "member.office-jump",
                    highest(before).or(() -> rulebook.office(Office.MEMBER)).orElseThrow().name(),
                    reached.get().name(),
                    skipped,
                    rule.text(),
                    rule.article())));
  }

  private Optional<Problem> succession(MemberDraft before, MemberDraft after) {
    SuccessionRule rule = rulebook.register().succession();
    String old = before.text(MemberField.REPRESENTATIVE_NAME);
    String now = after.text(MemberField.REPRESENTATIVE_NAME);
    if (rule == null || old.isEmpty() || now.isEmpty() || old.equals(now)) {
      return Optional.empty();
    }
    List<String> kept = offices(after);
    return offices(before).stream()
        .filter(kept::contains)
        .filter(rule.offices()::contains)
        .map(rulebook::office)
        .flatMap(Optional::stream)
        .findFirst()
        .map(office -> successor(rule, office, old, now));
  }

  private Problem successor(SuccessionRule rule, Office office, String old, String now) {
    return Problem.warning(
        MemberField.REPRESENTATIVE_NAME.key(),
        new Rule("representative.succession", rule.article()),
        Message.of(
            "member.representative-changed",
            office.unitName(),
            old,
            now,
            rulebook.organ(rule.confirmedBy()).map(Organ::name).orElse(rule.confirmedBy()),
            rule.article()));
  }

  private Optional<Office> highest(MemberDraft draft) {
    return rulebook.highest(offices(draft));
  }

  private static List<String> offices(MemberDraft draft) {
    return Arrays.asList(draft.text(MemberField.OFFICES).split(",", -1));
  }

  private static boolean isApplicant(MemberDraft draft) {
    return draft.text(MemberField.STATUS).equals(MemberStatus.APPLICANT.name());
  }

  /** Supervisors are not a level between the others. */
  private static boolean isOnTheWay(Office office) {
    return office.group() != OfficeGroup.SUPERVISORS;
  }
}
