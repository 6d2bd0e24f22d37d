package org.huiji.dues.bank.line;

import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Which way the money of a row went.
 *
 * @param way none when it is asked
 * @param reversal whether the bank takes an earlier line back with it
 * @param field the column that tells, or that leaves it open
 * @param doubt why it is asked; none when it is known
 */
record Flow(@Nullable Way way, boolean reversal, String field, @Nullable Message doubt) {

  static Flow of(Way way, boolean reversal, String field) {
    return new Flow(way, reversal, field, null);
  }

  static Flow asked(String field, Message doubt) {
    return new Flow(null, false, field, doubt);
  }
}
