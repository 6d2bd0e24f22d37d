package org.huiji.dues.paper;

import java.time.LocalDate;
import java.util.List;
import org.huiji.member.Numbering;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Numbers papers by the rule book's pattern. */
record PaperNumbers(Numbering numbering, Rulebooks rulebooks) {

  /** The number that the next paper would get. */
  String sample(ReadTx tx, DuesOrder order) {
    NumberPattern pattern = pattern(tx, order);
    long last = numbering.last(tx, order.kind().key(), scope(pattern, order.on()));
    return pattern.format(order.on().getYear(), last + 1);
  }

  /** As many as are needed; they are given for good. */
  List<String> next(ChangeTx tx, DuesOrder order, int count) {
    NumberPattern pattern = pattern(tx, order);
    return numbering.next(
        tx,
        order.kind().key(),
        scope(pattern, order.on()),
        count,
        place -> pattern.format(order.on().getYear(), place));
  }

  private NumberPattern pattern(ReadTx tx, DuesOrder order) {
    return rulebooks.on(tx, order.on()).numberPattern(order.kind().number().orElseThrow());
  }

  private static String scope(NumberPattern pattern, LocalDate on) {
    return pattern.scope() == NumberPattern.Scope.YEAR ? String.valueOf(on.getYear()) : "*";
  }
}
