package org.huiji.dues.paper;

import java.util.List;
import java.util.Map;
import org.huiji.document.register.DocumentId;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** What issued papers of the dues are about: the database refuses to change or remove it. */
public interface DuesPaperRepository {

  void add(ChangeTx tx, DocumentId document, About about);

  Map<DocumentId, About> all(ReadTx tx);

  /** Money of which a part was paid for a year and not taken back, in the order it came. */
  List<MoneyId> money(ReadTx tx, int duesYear);

  /**
   * What a paper is about, beside its member.
   *
   * @param money for a confirmation
   * @param lastEntry the newest entry that a statement lists
   */
  record About(int duesYear, @Nullable MoneyId money, @Nullable EntryId lastEntry) {}
}
