package org.huiji.declaration.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.declaration.DeclarationId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Which papers belong to which declaration. */
public interface EvidenceRepository {

  /** Those of a declaration that were not taken away, in the order in which they came. */
  List<Evidence> of(ReadTx tx, DeclarationId declaration);

  /** Ids of the items that each declaration of a round has papers for. */
  Map<DeclarationId, Set<String>> items(ReadTx tx, String round);

  /** Every paper of every round that was not taken away. */
  List<Filed> all(ReadTx tx);

  /** Hashes of all that was ever handed in, of what was taken away, too. */
  Set<String> hashes(ReadTx tx);

  void add(ChangeTx tx, DeclarationId declaration, NewEvidence evidence);

  /** Takes a paper away from its declaration; that it was there stays known. */
  void remove(ChangeTx tx, long evidence);

  /** A paper and the declaration it belongs to. */
  record Filed(DeclarationId declaration, Evidence evidence) {}

  /** A paper about to be kept; see {@link Evidence}. */
  record NewEvidence(String item, String file, long bytes, String sha256) {}
}
