package org.huiji.dues.bank;

import java.util.Map;
import java.util.Optional;
import org.huiji.dues.bank.line.Reversals;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.dues.ledger.Money;
import org.huiji.text.Message;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes back: within the statement as a pair of lines, or after it was booked with an
 * earlier one. Neither half is booked without the clerk.
 */
final class Returns {

  private final Reversals reversals;
  private final Booked booked;
  private final Map<Integer, String> fingerprints;

  /**
   * Of a statement.
   *
   * @param fingerprints of its lines, by row number
   */
  Returns(Reversals reversals, Booked booked, Map<Integer, String> fingerprints) {
    this.reversals = reversals;
    this.booked = booked;
    this.fingerprints = Map.copyOf(fingerprints);
  }

  /** The row that takes a line back, or that it takes back. */
  @Nullable Integer counterpart(StatementLine line) {
    return reversals.of(line).map(pair -> pair.other(line).row()).orElse(null);
  }

  /** What is said of money that left. */
  Message left(StatementLine line) {
    Optional<Reversals.Pair> pair = reversals.of(line);
    if (pair.filter(two -> two.payment().row() == line.row()).isPresent()) {
      return Message.of("bank.debit-came-back", pair.get().reversal().row());
    }
    Optional<Money> earlier =
        pair.isPresent() ? bookedBefore(pair.get().payment()) : booked.givenBackBy(line);
    if (earlier.isPresent()) {
      Money money = earlier.get();
      return Message.of(
          line.reversal() ? "bank.takes-back-booked" : "bank.debit-like-booked",
          money.receivedOn(),
          Yuan.grouped(money.fen()),
          money.id());
    }
    if (pair.isPresent()) {
      return Message.of("bank.takes-back", pair.get().payment().row());
    }
    return Message.of(line.reversal() ? "bank.takes-back-unknown" : "bank.debit");
  }

  private Optional<Money> bookedBefore(StatementLine payment) {
    return Optional.ofNullable(fingerprints.get(payment.row())).flatMap(booked::known);
  }

  /** Why money that came is not booked without the clerk; none when nothing went back. */
  Optional<Message> came(StatementLine line) {
    Optional<Reversals.Pair> pair = reversals.of(line);
    if (pair.isEmpty()) {
      return line.reversal() ? Optional.of(Message.of("bank.returned")) : Optional.empty();
    }
    StatementLine payment = pair.get().payment();
    if (payment.row() == line.row()) {
      return Optional.of(Message.of("bank.was-taken-back", pair.get().reversal().row()));
    }
    String key = payment.way() == Way.OUT ? "bank.came-back" : "bank.takes-back";
    return Optional.of(Message.of(key, payment.row()));
  }
}
