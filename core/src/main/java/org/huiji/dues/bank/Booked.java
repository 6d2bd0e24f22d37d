package org.huiji.dues.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiji.dues.ledger.Money;
import org.huiji.text.FoldedName;

/**
 * Money that stands in the ledger already. A line that is not known by its fingerprint may still be
 * the same money: typed in by hand before the statement came, or from an export that says less.
 */
final class Booked {

  private final Map<List<Object>, Money> byWhat = new HashMap<>();

  Booked(Collection<Money> standing) {
    standing.forEach(
        money ->
            byWhat.put(
                List.of(money.receivedOn(), money.fen(), FoldedName.fold(money.payer())), money));
  }

  /** Money of the same day, payer and amount. */
  Optional<Money> like(StatementLine line) {
    return Optional.ofNullable(
        byWhat.get(
            List.of(Objects.requireNonNull(line.on()), line.fen(), FoldedName.fold(line.payer()))));
  }
}
