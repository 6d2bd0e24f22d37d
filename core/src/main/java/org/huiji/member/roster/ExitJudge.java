package org.huiji.member.roster;

import java.util.List;
import java.util.Optional;
import org.huiji.member.MemberField;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.ExitMarks.Mark;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.ExitKind;
import org.huiji.rulebook.membership.ExitRule;
import org.huiji.rulebook.organ.Organ;
import org.huiji.text.Message;

/**
 * Says at their cells what became of words that somebody has left: a list never ends a membership,
 * an organ does.
 */
final class ExitJudge {

  private static final String FIELD = MemberField.STATUS.key();

  private final Rulebook rulebook;

  ExitJudge(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Of somebody who is not in the register, and is not taken in for it. */
  List<Problem> unknown(List<Mark> marks) {
    return marks.stream()
        .map(
            mark ->
                mark.left()
                    ? Problem.error(FIELD, rule(mark), said("roster.exit-unknown", mark, ""))
                        .at(mark.cell())
                    : state(mark))
        .toList();
  }

  /** Of somebody new whom the clerk takes in all the same. */
  List<Problem> taken(List<Mark> marks) {
    return warnings("roster.exit-taken", marks, "");
  }

  /** Of somebody who stays a member, or an applicant. */
  List<Problem> staying(List<Mark> marks, RegisterEntry known) {
    return warnings("roster.exit-member", marks, known.member().name());
  }

  /** Of somebody who has left, as the register knows. */
  List<Problem> left(List<Mark> marks, RegisterEntry known) {
    return warnings("roster.exit-former", marks, known.member().name());
  }

  private List<Problem> warnings(String key, List<Mark> marks, String name) {
    return marks.stream()
        .map(
            mark ->
                mark.left()
                    ? Problem.warning(FIELD, rule(mark), said(key, mark, name)).at(mark.cell())
                    : state(mark))
        .toList();
  }

  private static Problem state(Mark mark) {
    return Problem.warning(
            FIELD,
            new Rule("roster.state", "名册：名单不改变会籍状态"),
            Message.of("roster.state-word", mark.place(), mark.words()))
        .at(mark.cell());
  }

  private Message said(String key, Mark mark, String name) {
    ExitKind kind = ExitWords.kind(mark.words());
    Object organ =
        exit(kind)
            .flatMap(exit -> rulebook.ifSettled(exit.confirmedBy()))
            .flatMap(rulebook::organ)
            .<Object>map(Organ::name)
            .orElseGet(() -> Message.of("roster.exit-organ-open"));
    return Message.of(key, mark.place(), mark.words(), organ, rule(mark).source(), name);
  }

  private Rule rule(Mark mark) {
    return new Rule(
        "member.exit", exit(ExitWords.kind(mark.words())).map(ExitRule::article).orElse("规则手册：退会"));
  }

  private Optional<ExitRule> exit(ExitKind kind) {
    return rulebook.exits().stream().filter(exit -> exit.kind() == kind).findFirst();
  }
}
