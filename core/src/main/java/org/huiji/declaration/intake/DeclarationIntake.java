package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huiji.declaration.check.ContentChecks;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.check.RoundView;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportRepository;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** Says of forms and of summary tables, row by row, what taking them in would do. */
public final class DeclarationIntake {

  private final Store store;
  private final ImportRepository imports;
  private final RoundInspection inspection;

  public DeclarationIntake(Store store, ImportRepository imports, RoundInspection inspection) {
    this.store = store;
    this.imports = imports;
    this.inspection = inspection;
  }

  /** How it would be taken in alone, after what the clerk decided. Changes nothing. */
  public IntakePreview preview(Arrival arrival, IntakeDesk desk) {
    return preview(List.of(new Delivery(0, arrival, desk))).getFirst();
  }

  /**
   * How all that came together would be taken in together: a row is judged in the light of all rows
   * before it, so that a form and a row of the same new platform are one declaration.
   *
   * @param deliveries of one round
   */
  public List<IntakePreview> preview(List<Delivery> deliveries) {
    return store.read(tx -> preview(tx, deliveries));
  }

  List<IntakePreview> preview(ReadTx tx, List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return List.of();
    }
    RoundView view = inspection.view(tx, deliveries.getFirst().arrival().round());
    List<List<IntakeRow>> rows =
        IntakeJudge.judge(deliveries, view.declarations(), new ContentChecks(view));
    var previews = new ArrayList<IntakePreview>();
    for (Delivery one : deliveries) {
      previews.add(new IntakePreview(one, rows.get(previews.size()), sameFile(tx, one.arrival())));
    }
    return previews;
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
