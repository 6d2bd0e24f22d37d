package org.huiji.declaration.paper;

import org.huiji.store.ReadTx;

/** Drafts the papers of one kind. */
interface Drafts {

  /**
   * The paper for a subject.
   *
   * @throws org.huiji.problem.Refusal when the subject is unknown, or not one of this paper's
   */
  Draft draft(ReadTx tx, PaperSubject subject);
}
