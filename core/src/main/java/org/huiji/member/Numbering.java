package org.huiji.member;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.huiji.store.ChangeTx;
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
   */
  List<String> next(
      ChangeTx tx, String series, String scope, int count, IntFunction<String> format);

  /** The highest place given out in a scope so far; 0 when there is none. */
  long last(ReadTx tx, String series, String scope);

  /**
   * Keeps a number that was given before this program kept them.
   *
   * @param sequence its place in the scope's sequence, if it has one; later ones come after it
   */
  void bring(ChangeTx tx, String series, String scope, Optional<Long> sequence, String number);
}
