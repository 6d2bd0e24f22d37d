package org.huiji.dues.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.Ledger;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.KindUndo;
import org.huiji.problem.Refusal;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;
import org.huiji.text.Yuan;

/**
 * Takes a statement's import back: each of its payments by an entry of the payment's own day, but
 * for those taken back already and those given back since, which are kept and named. Refused as a
 * whole when a year in which one stands is closed.
 */
public final class StatementUndo extends KindUndo {

  private final MoneyRepository money;
  private final LedgerRepository entries;
  private final Ledger ledger;
  private final OpenBooks books;

  public StatementUndo(
      Store store,
      ImportRepository imports,
      MoneyRepository money,
      LedgerRepository entries,
      Ledger ledger,
      OpenBooks books) {
    super(store, imports, ImportKind.BANK, "action.bank-undo");
    this.money = money;
    this.entries = entries;
    this.ledger = ledger;
    this.books = books;
  }

  @Override
  protected TakenBack takeBack(ChangeTx tx, ImportBatch batch) {
    var kept = new ArrayList<String>();
    int restored = 0;
    for (Money arrived : money.of(tx, batch.id())) {
      List<LedgerEntry> payments = money.payments(tx, arrived.id());
      Map<EntryId, EntryId> before =
          entries.reversals(tx, payments.stream().map(LedgerEntry::id).toList());
      for (LedgerEntry payment : payments) {
        if (before.containsKey(payment.id()) || ledger.isRestedOn(tx, payment)) {
          kept.add(arrived.payer() + " " + Yuan.grouped(payment.fen()));
        } else {
          refuseClosed(tx, batch, payment);
          ledger.reverse(tx, payment.id(), payment.happenedOn(), batch.id() + " " + batch.file());
          restored++;
        }
      }
    }
    return new TakenBack(restored, kept);
  }

  private void refuseClosed(ChangeTx tx, ImportBatch batch, LedgerEntry payment) {
    int year = payment.happenedOn().getYear();
    if (year < books.firstOpen(tx)) {
      throw Refusal.of("bank.undo-closed", batch.id(), payment.happenedOn(), String.valueOf(year));
    }
  }
}
