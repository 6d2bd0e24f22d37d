package org.huiji.intake;

import java.util.EnumMap;
import java.util.Map;
import org.huiji.problem.Refusal;
import org.huiji.store.Store;

/** Takes an import back in the way of its kind. */
public final class AnyUndo implements ImportUndo {

  private final Store store;
  private final ImportRepository imports;
  private final Map<ImportKind, ImportUndo> byKind = new EnumMap<>(ImportKind.class);

  public AnyUndo(Store store, ImportRepository imports, Map<ImportKind, ImportUndo> byKind) {
    this.store = store;
    this.imports = imports;
    this.byKind.putAll(byKind);
  }

  @Override
  public Undone undo(ImportId id, String operator) {
    ImportKind kind =
        store
            .read(tx -> imports.find(tx, id))
            .map(ImportBatch::kind)
            .orElseThrow(() -> Refusal.of("intake.no-import", id));
    ImportUndo undo = byKind.get(kind);
    if (undo == null) {
      throw new IllegalStateException("Nothing takes back an import of " + kind);
    }
    return undo.undo(id, operator);
  }
}
