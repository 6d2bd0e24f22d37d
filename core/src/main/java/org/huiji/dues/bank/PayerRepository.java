package org.huiji.dues.bank;

import java.util.Map;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Under which other names members' money comes, as the clerk once said. */
public interface PayerRepository {

  /**
   * Payers' names, folded ({@link org.huiji.text.FoldedName#fold}): of two rows for one name,
   * however it was written, the newer counts, and none counts that came with an import taken back.
   */
  Map<String, MemberId> aliases(ReadTx tx);

  /**
   * Keeps a payer's other name.
   *
   * @param payer as the bank writes it
   */
  void remember(ChangeTx tx, String payer, MemberId member);
}
