package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.KindUndo;
import org.huiji.intake.Verdict;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;

/**
 * Takes an import of declarations back: new ones go, changed ones say again what they said before.
 * What was written anew since, took a step of the review since, or came with the import and has
 * evidence, stays and is named. What the import recorded as come again is returned again.
 */
public final class DeclarationUndo extends KindUndo {

  private final DeclarationRepository declarations;
  private final ImportRepository imports;
  private final EvidenceRepository evidence;

  private DeclarationUndo(
      Store store,
      DeclarationRepository declarations,
      ImportRepository imports,
      EvidenceRepository evidence,
      Part part,
      String action) {
    super(store, imports, part.kind(), action);
    this.declarations = declarations;
    this.imports = imports;
    this.evidence = evidence;
  }

  /** For imports of companies' forms. */
  public static DeclarationUndo ofForms(
      Store store,
      DeclarationRepository declarations,
      ImportRepository imports,
      EvidenceRepository evidence) {
    return new DeclarationUndo(
        store, declarations, imports, evidence, Part.FORM, "action.form-undo");
  }

  /** For imports of districts' tables. */
  public static DeclarationUndo ofSummaries(
      Store store,
      DeclarationRepository declarations,
      ImportRepository imports,
      EvidenceRepository evidence) {
    return new DeclarationUndo(
        store, declarations, imports, evidence, Part.SUMMARY, "action.summary-undo");
  }

  @Override
  protected TakenBack takeBack(ChangeTx tx, ImportBatch batch) {
    Set<DeclarationId> earlier = new HashSet<>();
    imports.all(tx).stream()
        .filter(other -> other.change().equals(batch.change()))
        .filter(other -> other.id().value() < batch.id().value())
        .forEach(other -> earlier.addAll(written(tx, other)));
    var kept = new ArrayList<String>();
    int restored = 0;
    for (DeclarationId id : written(tx, batch)) {
      Optional<Declaration> now = declarations.find(tx, id);
      if (now.isEmpty()) {
        continue; // taken away by hand since: nothing is left to take back
      }
      Writing writing = writing(tx, id, batch.change(), earlier.contains(id));
      if (stays(tx, now.get(), writing, batch.change())) {
        kept.add(now.get().content().unit() + " " + now.get().content().platform());
      } else {
        takeBack(tx, id, batch, writing, earlier.contains(id));
        restored++;
      }
    }
    return new TakenBack(restored, kept);
  }

  private void takeBack(
      ChangeTx tx, DeclarationId id, ImportBatch batch, Writing writing, boolean second) {
    if (writing.before().isEmpty()) {
      declarations.retract(tx, id);
      return;
    }
    declarations.describe(tx, id, writing.before().get());
    if (!second && declarations.hasStepOf(tx, id, batch.change())) {
      returnAgain(tx, id, batch);
    }
  }

  /**
   * A step is never taken back, so that it came again is mended by the return that stood before.
   */
  private void returnAgain(ChangeTx tx, DeclarationId id, ImportBatch batch) {
    List<ReviewStep> steps = declarations.steps(tx, id);
    ReviewStep returned = steps.get(steps.size() - 2);
    declarations.addStep(
        tx,
        id,
        new ReviewStep(
            returned.to(),
            returned.on(),
            batch.id().toString(),
            returned.reasons(),
            tx.cause().operator()));
  }

  private List<DeclarationId> written(ChangeTx tx, ImportBatch batch) {
    return imports.rows(tx, batch.id()).stream()
        .filter(row -> row.verdict() == Verdict.NEW || row.verdict() == Verdict.UPDATE)
        .map(ImportedRow::subject)
        .filter(Objects::nonNull)
        .map(DeclarationId::new)
        .toList();
  }

  /** What the import wrote over what; no content before when it brought the declaration. */
  private record Writing(Optional<Content> before, Content after) {}

  /**
   * In one change a declaration is written once by the forms and once by a table.
   *
   * @param second whether an import of the same change wrote it before
   */
  private Writing writing(ChangeTx tx, DeclarationId id, ChangeId change, boolean second) {
    List<Content> writings = declarations.writings(tx, id, change);
    return second
        ? new Writing(Optional.of(writings.getFirst()), writings.getLast())
        : new Writing(declarations.before(tx, id, change), writings.getFirst());
  }

  /** A later change that was itself taken back leaves what the import wrote. */
  private boolean stays(ChangeTx tx, Declaration now, Writing writing, ChangeId change) {
    boolean fresh = writing.before().isEmpty();
    return !now.content().equals(writing.after())
        || declarations.hasStepSince(tx, now.id(), change)
        || (fresh && !evidence.of(tx, now.id()).isEmpty());
  }
}
