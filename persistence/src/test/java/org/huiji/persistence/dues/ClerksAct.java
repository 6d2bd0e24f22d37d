package org.huiji.persistence.dues;

import java.time.LocalDate;

/**
 * Something a clerk may do to the ledger; what makes no sense is refused.
 *
 * @param member by its place among the members
 * @param year of dues, or of the books
 * @param fen in 分
 * @param on the day it happened
 * @param pick which of the entries, or of the imports, is meant
 */
record ClerksAct(Kind kind, int member, int year, long fen, LocalDate on, int pick) {

  enum Kind {
    CHARGE,
    PAY,
    PAY_FOR_SEVERAL,
    WAIVE,
    REFUND,
    REVERSE,
    IMPORT,
    UNDO,
    CLOSE
  }
}
