package org.huiji.declaration.listed;

import java.util.List;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** The register of listed platforms. */
public interface ListedRepository {

  /** All of them, oldest first; not those whose import was taken back. */
  List<ListedPlatform> all(ReadTx tx);

  void add(ChangeTx tx, List<ListedPlatform> platforms);
}
