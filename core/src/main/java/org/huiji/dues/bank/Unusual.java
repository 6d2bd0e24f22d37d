package org.huiji.dues.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiji.dues.charge.LargePayments;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/** Says of money that it is more than three years' dues, which is asked before it is booked. */
final class Unusual {

  private static final int YEARS = 3;

  private final ReadTx tx;
  private final LargePayments large;
  private final Accounts accounts;

  Unusual(ReadTx tx, LargePayments large, Accounts accounts) {
    this.tx = tx;
    this.large = large;
    this.accounts = accounts;
  }

  /** What is said of it, if it is. */
  Optional<Message> in(List<Allocation> parts, LocalDate on) {
    long fen = parts.stream().mapToLong(Allocation::fen).sum();
    return parts.stream().allMatch(part -> isUsual(part, fen))
        ? Optional.empty()
        : large.in(tx, parts, on).stream().findFirst().map(LargePayments.Large::said);
  }

  /** Nearly all money is, and needs no look at the standard. */
  private boolean isUsual(Allocation part, long fen) {
    long charged =
        accounts.of(part.member()).stream()
            .mapToLong(YearBalance::charged)
            .filter(year -> year > 0)
            .reduce(0, (_, later) -> later);
    return fen <= YEARS * charged;
  }
}
