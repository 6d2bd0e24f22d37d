package org.huiji.member;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.huiji.store.ChangeTx;
import org.huiji.store.NumbersSince;
import org.huiji.store.ReadTx;

/**
 * Gives out numbers without gaps: the next of a scope, in the change that uses it. A change that
 * does not happen uses none up; a number once given is never given again.
 */
public interface Numbering {

  /**
   * The next numbers of a series.
   *
   * @param series what is numbered, for example {@code member} or {@code certificate}
   * @param scope inside which the sequence runs, for example a year
   * @param format the number's text from its place in the sequence, which starts at 1
   * @throws org.huiji.problem.Refusal while the sequence is in doubt
   */
  List<String> next(
      ChangeTx tx, String series, String scope, int count, IntFunction<String> format);

  /** The highest place given out in a scope so far; 0 when there is none. */
  long last(ReadTx tx, String series, String scope);

  /** Where a series has given numbers. */
  List<String> scopes(ReadTx tx, String series);

  /**
   * Whether nobody knows which numbers a sequence has given, since a copy of the data was restored:
   * it gives none until it is told where to go on.
   */
  boolean isInDoubt(ReadTx tx, String series, String scope);

  /** The numbers that restores carried over from the data before, in order. */
  List<NumbersSince.Given> carried(ReadTx tx);

  /**
   * Says where a sequence goes on, as the association knows it.
   *
   * @param next the place of the next number; above all that are known to be given
   * @throws org.huiji.problem.Refusal when one of that place or a later one was given
   */
  void resume(ChangeTx tx, String series, String scope, long next);

  /** Says that all that are in doubt go on from what is known to be given. */
  void resumeAll(ChangeTx tx);

  /**
   * Keeps a number that was given before this program kept them.
   *
   * @param sequence its place in the scope's sequence, if it has one; later ones come after it
   */
  void bring(ChangeTx tx, String series, String scope, Optional<Long> sequence, String number);
}
