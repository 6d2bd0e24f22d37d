package org.huiji.dues.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.ledger.Money;
import org.huiji.text.FoldedName;

/**
 * Money that stands in the ledger already. A line that is not known by its fingerprint may still be
 * the same money: typed in by hand before the statement came, or from an export that says less. And
 * money that leaves may be what came with an earlier statement.
 */
final class Booked {

  /** How long before a statement's first day money may have come that goes back with it. */
  static final int DAYS_BEFORE = 400;

  private final Map<List<Object>, Money> byWhat = new HashMap<>();
  private final Map<String, Money> byFingerprint = new HashMap<>();
  private final Map<Long, List<Money>> byAmount = new HashMap<>();

  /**
   * Of the statement's days and those before.
   *
   * @param own fingerprints of the statement's own lines
   */
  Booked(Collection<Money> standing, Collection<String> own) {
    for (Money money : standing) {
      byAmount.computeIfAbsent(money.fen(), _ -> new ArrayList<>()).add(money);
      String fingerprint = money.fingerprint();
      if (fingerprint != null) {
        byFingerprint.put(fingerprint, money);
      }
      if (fingerprint == null || !own.contains(fingerprint)) {
        byWhat.put(List.of(money.receivedOn(), money.fen(), FoldedName.fold(money.payer())), money);
      }
    }
  }

  /** The money that a line of this fingerprint was booked as. */
  Optional<Money> known(String fingerprint) {
    return Optional.ofNullable(byFingerprint.get(fingerprint));
  }

  /** Money of the same day, payer and amount. */
  Optional<Money> like(StatementLine line) {
    return Optional.ofNullable(
        byWhat.get(
            List.of(Objects.requireNonNull(line.on()), line.fen(), FoldedName.fold(line.payer()))));
  }

  /** The newest money that a line which left may give back: as much, from whom it goes to. */
  Optional<Money> givenBackBy(StatementLine line) {
    LocalDate on = line.on();
    String party = FoldedName.fold(line.payer());
    return byAmount.getOrDefault(line.fen(), List.of()).stream()
        .filter(money -> on == null || !money.receivedOn().isAfter(on))
        .filter(
            money ->
                (!party.isEmpty() && party.equals(FoldedName.fold(money.payer())))
                    || (!line.reference().isEmpty() && line.reference().equals(money.reference())))
        .max(Comparator.comparing(Money::receivedOn));
  }
}
