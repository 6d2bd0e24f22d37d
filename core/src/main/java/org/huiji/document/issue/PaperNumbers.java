package org.huiji.document.issue;

import java.time.LocalDate;
import java.util.List;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.Numbering;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Numbers papers by the rule book's pattern. */
public record PaperNumbers(Numbering numbering, Rulebooks rulebooks) {

  /** The number that the next paper would get. */
  public String sample(ReadTx tx, DocumentKind kind, LocalDate on) {
    NumberPattern pattern = pattern(tx, kind, on);
    long last = numbering.last(tx, kind.key(), scope(pattern, on));
    return pattern.format(on.getYear(), last + 1);
  }

  /** As many as are needed; they are given for good. */
  public List<String> next(ChangeTx tx, DocumentKind kind, LocalDate on, int count) {
    NumberPattern pattern = pattern(tx, kind, on);
    return numbering.next(
        tx, kind.key(), scope(pattern, on), count, place -> pattern.format(on.getYear(), place));
  }

  private NumberPattern pattern(ReadTx tx, DocumentKind kind, LocalDate on) {
    return rulebooks.on(tx, on).numberPattern(kind.number().orElseThrow());
  }

  private static String scope(NumberPattern pattern, LocalDate on) {
    return pattern.scope() == NumberPattern.Scope.YEAR ? String.valueOf(on.getYear()) : "*";
  }
}
