package org.huiji.declaration.earlier;

import java.util.List;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.KindUndo;
import org.huiji.intake.Verdict;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;

/**
 * Takes a published list back: its platforms no longer count as listed. Nothing is built on them,
 * so none stays.
 */
public final class EarlierListUndo extends KindUndo {

  private final ImportRepository imports;

  public EarlierListUndo(Store store, ImportRepository imports) {
    super(store, imports, ImportKind.LISTED, "action.listed-undo");
    this.imports = imports;
  }

  /** The register leaves out what an import brought that was taken back. */
  @Override
  protected TakenBack takeBack(ChangeTx tx, ImportBatch batch) {
    int entered =
        (int)
            imports.rows(tx, batch.id()).stream()
                .filter(row -> row.verdict() == Verdict.NEW)
                .count();
    return new TakenBack(entered, List.of());
  }
}
