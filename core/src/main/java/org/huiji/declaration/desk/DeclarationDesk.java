package org.huiji.declaration.desk;

import java.time.LocalDate;
import java.util.List;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.text.FoldedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes declarations down and corrects them. Each writing is a version of its own and can be taken
 * back as long as nothing was written after it. In a round a platform of a unit is declared once.
 */
public final class DeclarationDesk {

  private final Store store;
  private final DeclarationRepository declarations;
  private final EvidenceRepository evidence;

  public DeclarationDesk(
      Store store, DeclarationRepository declarations, EvidenceRepository evidence) {
    this.store = store;
    this.declarations = declarations;
    this.evidence = evidence;
  }

  /**
   * Keeps a new one.
   *
   * @param received the day it came, none where it is not known
   * @throws Refusal without unit or platform, and when the round has this platform already
   */
  public Kept add(String round, Content content, @Nullable LocalDate received, String operator) {
    return store.change(
        Cause.of(operator, "action.declaration-add", name(content)),
        tx -> {
          check(tx, round, null, content);
          DeclarationId id = declarations.add(tx, round, List.of(content)).getFirst();
          if (received != null) {
            var step = new ReviewStep(ReviewState.RECEIVED, received, null, null, operator);
            declarations.addStep(tx, id, step);
          }
          return new Kept(id, tx.id());
        });
  }

  /**
   * Writes one anew.
   *
   * @param seen as the clerk saw it when she began
   * @throws Refusal when it was written anew since, without unit or platform, and when the round
   *     has another declaration of this platform
   */
  public Kept describe(Declaration seen, Content content, String operator) {
    return store.change(
        Cause.of(operator, "action.declaration-edit", name(content)),
        tx -> {
          Declaration now = standing(tx, seen.id());
          if (!now.latest().equals(seen.latest())) {
            throw Refusal.of("decldesk.changed-since", seen.id());
          }
          check(tx, now.round(), now.id(), content);
          declarations.describe(tx, now.id(), content);
          return new Kept(now.id(), tx.id());
        });
  }

  /**
   * Takes a writing back: the declaration says again what it said before; a new one goes away.
   *
   * @throws Refusal when it was written anew since, and when a new one has evidence or took a step
   *     of the review since
   */
  public void takeBack(Kept kept, String operator) {
    store.change(
        Cause.of(operator, "action.declaration-undo", kept.id().toString()),
        tx -> {
          if (!standing(tx, kept.id()).latest().equals(kept.change())) {
            throw Refusal.of("decldesk.changed-since", kept.id());
          }
          takeBack(tx, kept);
          return kept;
        });
  }

  private void takeBack(ChangeTx tx, Kept kept) {
    declarations
        .before(tx, kept.id(), kept.change())
        .ifPresentOrElse(
            before -> declarations.describe(tx, kept.id(), before), () -> retract(tx, kept));
  }

  private void retract(ChangeTx tx, Kept kept) {
    if (declarations.hasStepSince(tx, kept.id(), kept.change())
        || !evidence.of(tx, kept.id()).isEmpty()) {
      throw Refusal.of("decldesk.went-on", kept.id());
    }
    declarations.retract(tx, kept.id());
  }

  private Declaration standing(ReadTx tx, DeclarationId id) {
    return declarations.find(tx, id).orElseThrow(() -> Refusal.of("decldesk.gone", id));
  }

  private void check(ReadTx tx, String round, @Nullable DeclarationId self, Content content) {
    if (content.unit().isBlank() || content.platform().isBlank()) {
      throw Refusal.of("decldesk.no-name");
    }
    String key = key(content);
    declarations.of(tx, round).stream()
        .filter(other -> !other.id().equals(self) && key(other.content()).equals(key))
        .findFirst()
        .ifPresent(
            other -> {
              throw Refusal.of("decldesk.there-already", other.content().platform(), other.id());
            });
  }

  private static String key(Content content) {
    return FoldedName.of(content.unit()).exact() + "\n" + FoldedName.of(content.platform()).exact();
  }

  private static String name(Content content) {
    return content.unit() + " · " + content.platform();
  }
}
