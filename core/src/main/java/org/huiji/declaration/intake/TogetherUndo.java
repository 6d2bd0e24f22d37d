package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.List;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.KindUndo;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;

/** Takes imports that were taken in together back together: the last first, in one change. */
public final class TogetherUndo {

  private final Store store;
  private final ImportRepository imports;
  private final DeclarationUndo forms;
  private final DeclarationUndo summaries;

  public TogetherUndo(
      Store store, ImportRepository imports, DeclarationUndo forms, DeclarationUndo summaries) {
    this.store = store;
    this.imports = imports;
    this.forms = forms;
    this.summaries = summaries;
  }

  /**
   * Takes them back, all or none.
   *
   * @param ids in the order in which they were taken in
   * @return names of those that stay as they are, because they were edited since
   * @throws Refusal when one of them was taken back already
   */
  public List<String> undo(List<ImportId> ids, String operator) {
    String names = Arrival.names(ids.stream().map(ImportId::toString).toList());
    return store.change(Cause.of(operator, "action.declarations-undo", names), tx -> undo(tx, ids));
  }

  private List<String> undo(ChangeTx tx, List<ImportId> ids) {
    var kept = new ArrayList<String>();
    for (ImportId id : ids.reversed()) {
      kept.addAll(of(tx, id).undo(tx, id).kept());
    }
    return kept.stream().distinct().toList();
  }

  private KindUndo of(ChangeTx tx, ImportId id) {
    ImportBatch batch = imports.find(tx, id).orElseThrow(() -> Refusal.of("intake.no-import", id));
    return batch.kind() == Part.FORM.kind() ? forms : summaries;
  }
}
