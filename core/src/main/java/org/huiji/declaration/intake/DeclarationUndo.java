package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.Optional;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.KindUndo;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;

/**
 * Takes an import of declarations back: new ones go, changed ones say again what they said before.
 * What was written anew since, entered the review or has evidence, stays and is named.
 */
public final class DeclarationUndo extends KindUndo {

  private final DeclarationRepository declarations;
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
    var kept = new ArrayList<String>();
    int restored = 0;
    for (DeclarationId id : declarations.writtenBy(tx, batch.change())) {
      Optional<Declaration> now = declarations.find(tx, id);
      if (now.isEmpty()) {
        continue; // taken away by hand since: nothing is left to take back
      }
      Optional<Content> before = declarations.before(tx, id, batch.change());
      if (isWrittenSince(tx, now.get(), batch.change()) || isNewInReview(tx, id, before)) {
        kept.add(now.get().content().unit() + " " + now.get().content().platform());
      } else {
        before.ifPresentOrElse(
            content -> declarations.describe(tx, id, content), () -> declarations.retract(tx, id));
        restored++;
      }
    }
    return new TakenBack(restored, kept);
  }

  /** A later change that was itself taken back leaves what the import wrote. */
  private boolean isWrittenSince(ChangeTx tx, Declaration now, ChangeId change) {
    ChangeId next = new ChangeId(change.value() + 1);
    return !declarations.before(tx, now.id(), next).equals(Optional.of(now.content()));
  }

  private boolean isNewInReview(ChangeTx tx, DeclarationId id, Optional<Content> before) {
    return before.isEmpty()
        && !(declarations.steps(tx, id).isEmpty() && evidence.of(tx, id).isEmpty());
  }
}
