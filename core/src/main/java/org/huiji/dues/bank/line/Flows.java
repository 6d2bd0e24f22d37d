package org.huiji.dues.bank.line;

import java.util.List;
import java.util.Optional;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/**
 * Decides which way money went, by all that a statement says of it. An amount alone says nothing:
 * whatever cannot be decided, or is contradicted by the running balance, is asked.
 */
final class Flows {

  private final BalanceTrail trail;
  private final boolean usesSigns;
  private final boolean writesDebitsNegative;

  /**
   * Of a whole statement, as one line alone does not tell how the bank writes.
   *
   * @param rows with money
   */
  Flows(List<MoneyCells> rows, BalanceTrail trail) {
    this.trail = trail;
    this.usesSigns = rows.stream().anyMatch(row -> isSigned(row, rows));
    this.writesDebitsNegative = rows.stream().filter(Flows::isDebit).allMatch(MoneyCells::negative);
  }

  /** A minus that only takes another line back does not say that what has none came. */
  private static boolean isSigned(MoneyCells row, List<MoneyCells> rows) {
    return row.isIn(StatementFields.AMOUNT)
        && row.negative()
        && !row.saysBack()
        && rows.stream().noneMatch(other -> other.isUndoneBy(row));
  }

  private static boolean isDebit(MoneyCells row) {
    return row.fen() > 0
        && (row.isIn(StatementFields.DEBIT)
            || WayWord.said(row.direction()).filter(way -> way == Way.OUT).isPresent());
  }

  Flow of(MoneyCells row) {
    Flow flow = said(row);
    Optional<Way> proven = trail.way(row.row());
    boolean contradicted =
        flow.way() != null
            && flow.way() != Way.NONE
            && proven.filter(way -> way != flow.way()).isPresent();
    return contradicted
        ? Flow.asked(
            flow.field(),
            Message.of(
                proven.get() == Way.IN ? "bank.balance-rises" : "bank.balance-falls",
                Yuan.grouped(row.fen())))
        : flow;
  }

  private Flow said(MoneyCells row) {
    return switch (row.field()) {
      case StatementFields.CREDIT -> agreeing(row, credit(row));
      case StatementFields.DEBIT -> agreeing(row, debit(row));
      default -> alone(row);
    };
  }

  private static Flow credit(MoneyCells row) {
    return row.negative() || row.mark() == Way.OUT
        ? Flow.of(Way.OUT, true, StatementFields.CREDIT)
        : Flow.of(Way.IN, false, StatementFields.CREDIT);
  }

  private Flow debit(MoneyCells row) {
    return cameBack(row)
        ? Flow.of(Way.IN, true, StatementFields.DEBIT)
        : Flow.of(Way.OUT, false, StatementFields.DEBIT);
  }

  /** A negative debit is money that came back, unless the bank writes all of them so. */
  private boolean cameBack(MoneyCells row) {
    if (!row.negative()) {
      return false;
    }
    return trail
        .way(row.row())
        .map(way -> way == Way.IN)
        .orElse(row.saysBack() || !writesDebitsNegative);
  }

  /** Two columns that also have a third for the way must not contradict each other. */
  private static Flow agreeing(MoneyCells row, Flow flow) {
    Optional<Way> said = WayWord.said(row.direction());
    if (said.filter(way -> way == Way.NONE).isPresent()) {
      return Flow.of(Way.NONE, false, StatementFields.DIRECTION);
    }
    boolean against = !flow.reversal() && said.filter(way -> way != flow.way()).isPresent();
    return against
        ? Flow.asked(
            StatementFields.DIRECTION, Message.of("bank.way-against-column", row.direction()))
        : flow;
  }

  private Flow alone(MoneyCells row) {
    Optional<Way> said = WayWord.said(row.direction());
    if (said.isEmpty() && !row.direction().isEmpty()) {
      return Flow.asked(StatementFields.DIRECTION, Message.of("bank.no-way", row.direction()));
    }
    Way way = said.orElse(row.mark());
    if (way == null) {
      return bySign(row);
    }
    if (row.mark() != null && row.mark() != way) {
      return Flow.asked(
          StatementFields.DIRECTION, Message.of("bank.way-against-column", row.direction()));
    }
    return switch (way) {
      case NONE -> Flow.of(Way.NONE, false, StatementFields.DIRECTION);
      case IN -> Flow.of(row.negative() ? Way.OUT : Way.IN, row.negative(), key(row));
      case OUT -> Flow.of(cameBack(row) ? Way.IN : Way.OUT, cameBack(row), key(row));
    };
  }

  private static String key(MoneyCells row) {
    return row.direction().isEmpty() ? StatementFields.AMOUNT : StatementFields.DIRECTION;
  }

  private Flow bySign(MoneyCells row) {
    if (row.negative()) {
      return Flow.of(Way.OUT, row.saysBack(), StatementFields.AMOUNT);
    }
    if (usesSigns) {
      return Flow.of(Way.IN, false, StatementFields.AMOUNT);
    }
    return trail
        .way(row.row())
        .map(way -> Flow.of(way, false, StatementFields.AMOUNT))
        .orElse(Flow.asked(StatementFields.AMOUNT, Message.of("bank.unknown-way")));
  }
}
