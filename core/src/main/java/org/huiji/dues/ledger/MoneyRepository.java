package org.huiji.dues.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiji.intake.ImportId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** Money that arrived, as it is kept. */
public interface MoneyRepository {

  /** Keeps amounts of money, and gives the id of each. */
  List<MoneyId> add(ChangeTx tx, List<NewMoney> money);

  default MoneyId add(ChangeTx tx, NewMoney money) {
    return add(tx, List.of(money)).getFirst();
  }

  Optional<Money> find(ReadTx tx, MoneyId id);

  /** All of it, newest first. */
  List<Money> all(ReadTx tx);

  /** The money of an import, as its rows stood. */
  List<Money> of(ReadTx tx, ImportId batch);

  /** The payments that an amount was divided into, taken back or not. */
  List<LedgerEntry> payments(ReadTx tx, MoneyId money);

  /** Those of the bank's lines whose money stands in the ledger and was not taken back. */
  Set<String> known(ReadTx tx, Collection<String> fingerprints);

  /** Money of these days, both included, that stands in the ledger and was not taken back. */
  List<Money> standing(ReadTx tx, LocalDate from, LocalDate to);

  /** Money about to be kept. See {@link Money}. */
  record NewMoney(
      String payer,
      long fen,
      LocalDate receivedOn,
      @Nullable String reference,
      @Nullable String remark,
      @Nullable String fingerprint,
      @Nullable ImportId batch) {}
}
