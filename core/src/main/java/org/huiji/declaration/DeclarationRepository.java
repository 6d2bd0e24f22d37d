package org.huiji.declaration;

import java.util.List;
import java.util.Optional;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Declarations as they are kept: every version of their content, every step of their review. */
public interface DeclarationRepository {

  /** Those of a round that stand, in the order in which they came. */
  List<Declaration> of(ReadTx tx, String round);

  Optional<Declaration> find(ReadTx tx, DeclarationId id);

  /** Keeps new ones, in the order given. */
  List<DeclarationId> add(ChangeTx tx, String round, List<Content> contents);

  /** Writes a declaration's content anew; what was there before stays in its history. */
  void describe(ChangeTx tx, DeclarationId id, Content content);

  /** Takes a declaration away that came by mistake; its history stays. */
  void retract(ChangeTx tx, DeclarationId id);

  /** What it said before a change wrote it; none when the change brought it. */
  Optional<Content> before(ReadTx tx, DeclarationId id, ChangeId change);

  /** What a change made of it, one after another; empty when it did not write it. */
  List<Content> writings(ReadTx tx, DeclarationId id, ChangeId change);

  /** A step of the review, which is never taken back: a mistake is mended by the next step. */
  void addStep(ChangeTx tx, DeclarationId id, ReviewStep step);

  /** Whether this change recorded a step of it. */
  boolean hasStepOf(ReadTx tx, DeclarationId id, ChangeId change);

  /** Whether a change after this one recorded a step of it. */
  boolean hasStepSince(ReadTx tx, DeclarationId id, ChangeId change);

  /** Oldest first. */
  List<ReviewStep> steps(ReadTx tx, DeclarationId id);
}
