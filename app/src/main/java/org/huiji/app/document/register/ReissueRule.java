package org.huiji.app.document.register;

import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.Clause;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book says about a lost certificate (会员管理办法 第十一条): the clause, or the question that
 * stands in its place.
 */
record ReissueRule(@Nullable Clause clause, @Nullable OpenQuestion question) {

  static ReissueRule in(Rulebook rulebook) {
    Stated<Clause> stated = rulebook.register().reissue();
    Clause clause = rulebook.ifSettled(stated).orElse(null);
    OpenQuestion question =
        clause == null && stated instanceof Stated.Open<Clause> open
            ? rulebook.question(open.question()).orElse(null)
            : null;
    return new ReissueRule(clause, question);
  }
}
