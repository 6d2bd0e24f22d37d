package org.huiji.setting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.member.Numbering;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.Message;

/**
 * Sequences of numbers that wait, since a copy of the data was restored, until the association says
 * where they go on.
 */
public final class NumberDoubts {

  private static final String FOREVER = "*";

  private final Store store;
  private final Numbering numbering;
  private final Rulebooks rulebooks;
  private final Clock clock;

  public NumberDoubts(Store store, Numbering numbering, Rulebooks rulebooks, Clock clock) {
    this.store = store;
    this.numbering = numbering;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /**
   * A sequence that waits.
   *
   * @param scope a year, or * for a sequence that never begins again
   * @param last the last place that is known to be given; 0 for none
   */
  public record Doubt(Numbered numbered, String scope, long last) {

    /** What is numbered, in words. */
    public Message name() {
      return Message.of("numbered." + NextNumbers.series(numbered));
    }
  }

  /** Those from which numbers would be given today. */
  public List<Doubt> open() {
    return store.read(
        tx -> {
          if (!rulebooks.isChosen(tx)) {
            return List.of();
          }
          Rulebook rulebook = rulebooks.on(tx, today());
          return Stream.of(Numbered.values())
              .map(numbered -> doubt(tx, numbered, scope(rulebook, numbered)))
              .filter(doubt -> isOpen(tx, doubt))
              .toList();
        });
  }

  /** As it is written on the command line. */
  public static String key(Doubt doubt) {
    return NextNumbers.series(doubt.numbered());
  }

  /** What can be numbered, by its key on the command line. */
  public static Numbered numbered(String key) {
    return Stream.of(Numbered.values())
        .filter(numbered -> NextNumbers.series(numbered).equals(key))
        .findFirst()
        .orElseThrow(() -> Refusal.of("numbered.unknown", key, keys()));
  }

  /**
   * Says where today's sequence goes on.
   *
   * @throws Refusal when a number of that place or a later one was given
   */
  public void resume(Numbered numbered, long next, String operator) {
    store.change(
        cause(operator, NextNumbers.series(numbered)),
        tx -> {
          String scope = scope(rulebooks.on(tx, today()), numbered);
          numbering.resume(tx, NextNumbers.series(numbered), scope, next);
          return null;
        });
  }

  /** Says of all that still wait that nothing was numbered since the copy was made. */
  public void resumeAll(String operator) {
    store.change(
        cause(operator, FOREVER),
        tx -> {
          for (Numbered numbered : Numbered.values()) {
            Stream.of(FOREVER, year(0), year(1))
                .map(scope -> doubt(tx, numbered, scope))
                .filter(doubt -> isOpen(tx, doubt))
                .forEach(doubt -> goOn(tx, doubt));
          }
          return null;
        });
  }

  private void goOn(ChangeTx tx, Doubt doubt) {
    numbering.resume(tx, NextNumbers.series(doubt.numbered()), doubt.scope(), doubt.last() + 1);
  }

  private boolean isOpen(ReadTx tx, Doubt doubt) {
    return numbering.isInDoubt(tx, NextNumbers.series(doubt.numbered()), doubt.scope());
  }

  private Doubt doubt(ReadTx tx, Numbered numbered, String scope) {
    return new Doubt(numbered, scope, numbering.last(tx, NextNumbers.series(numbered), scope));
  }

  private String scope(Rulebook rulebook, Numbered numbered) {
    return rulebook.numberPattern(numbered).scope() == NumberPattern.Scope.YEAR ? year(0) : FOREVER;
  }

  private String year(int ago) {
    return String.valueOf(today().getYear() - ago);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Cause cause(String operator, String what) {
    return Cause.of(operator, "action.numbers-resume", what);
  }

  private static String keys() {
    return String.join(" ", Stream.of(Numbered.values()).map(NextNumbers::series).toList());
  }
}
