package org.huiji.intake;

import java.util.List;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;

/** Takes imports of one kind back, each in one change and once. */
public abstract class KindUndo implements ImportUndo {

  private final Store store;
  private final ImportRepository imports;
  private final ImportKind kind;
  private final String action;

  /**
   * For one kind.
   *
   * @param action the change's name in the audit
   */
  protected KindUndo(Store store, ImportRepository imports, ImportKind kind, String action) {
    this.store = store;
    this.imports = imports;
    this.kind = kind;
    this.action = action;
  }

  /**
   * What was taken back.
   *
   * @param restored as in {@link Undone}
   * @param kept as in {@link Undone}
   */
  public record TakenBack(int restored, List<String> kept) {}

  /** Takes back what an import brought; the import itself is marked afterwards. */
  protected abstract TakenBack takeBack(ChangeTx tx, ImportBatch batch);

  @Override
  public final Undone undo(ImportId id, String operator) {
    ImportBatch batch =
        store
            .read(tx -> imports.find(tx, id))
            .filter(known -> known.kind() == kind)
            .orElseThrow(() -> Refusal.of("intake.no-import", id));
    return store.change(Cause.of(operator, action, batch.file()), tx -> undo(tx, id));
  }

  /** The same inside a change that is under way. */
  public final Undone undo(ChangeTx tx, ImportId id) {
    ImportBatch batch =
        imports
            .find(tx, id)
            .filter(known -> known.kind() == kind)
            .orElseThrow(() -> Refusal.of("intake.no-import", id));
    if (batch.undone()) {
      throw Refusal.of("intake.undone-already", id);
    }
    TakenBack back = takeBack(tx, batch);
    imports.addUndo(tx, id, back.kept());
    return new Undone(kind, id, back.restored(), back.kept());
  }
}
