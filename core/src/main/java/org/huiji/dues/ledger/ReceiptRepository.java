package org.huiji.dues.ledger;

import java.util.List;
import java.util.Map;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Official receipts recorded; of two for the same money the later corrects the earlier. */
public interface ReceiptRepository {

  void add(ChangeTx tx, Receipt receipt);

  /** What counts now. */
  Map<MoneyId, Receipt> all(ReadTx tx);

  /** All that was ever recorded for some money, the newest last. */
  List<Receipt> of(ReadTx tx, MoneyId money);
}
