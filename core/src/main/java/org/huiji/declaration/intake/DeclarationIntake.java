package org.huiji.declaration.intake;

import java.util.List;
import java.util.function.Predicate;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.check.ContentChecks;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportRepository;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** Says of forms and of summary tables, row by row, what taking them in would do. */
public final class DeclarationIntake {

  private final Store store;
  private final DeclarationRepository declarations;
  private final ImportRepository imports;
  private final RoundInspection inspection;

  public DeclarationIntake(
      Store store,
      DeclarationRepository declarations,
      ImportRepository imports,
      RoundInspection inspection) {
    this.store = store;
    this.declarations = declarations;
    this.imports = imports;
    this.inspection = inspection;
  }

  /** How it would be taken in, after what the clerk decided. Changes nothing. */
  public IntakePreview preview(Arrival arrival, IntakeDesk desk) {
    return store.read(tx -> preview(tx, arrival, desk));
  }

  IntakePreview preview(ReadTx tx, Arrival arrival, IntakeDesk desk) {
    var kept = new KeptPlatforms(declarations.of(tx, arrival.round().id()));
    var checks = new ContentChecks(inspection.view(tx, arrival.round()));
    var judge = new IntakeJudge(arrival, kept, desk, checks);
    List<IntakeRow> rows = arrival.rows().stream().map(judge::judge).toList();
    return new IntakePreview(arrival, desk, rows, sameFile(tx, arrival));
  }

  private @Nullable ImportBatch sameFile(ReadTx tx, Arrival arrival) {
    Predicate<ImportBatch> same =
        batch ->
            batch.kind() == arrival.part().kind()
                && batch.sha256().equals(arrival.source().sha256());
    return imports.all(tx).stream()
        .filter(same.and(batch -> !batch.undone()))
        .findFirst()
        .orElse(null);
  }
}
