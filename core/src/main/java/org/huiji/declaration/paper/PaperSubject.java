package org.huiji.declaration.paper;

import org.huiji.declaration.DeclarationId;

/** Whom or what a paper of a round is for. */
public sealed interface PaperSubject {

  /**
   * A district's bureau: letter of corrections, reminder.
   *
   * @param district its name on the round's day
   */
  record OfDistrict(String district) implements PaperSubject {}

  /** A declaration: letter of corrections to its company, review sheet. */
  record OfDeclaration(DeclarationId declaration) implements PaperSubject {}

  /** The round as a whole: the lists. */
  record OfRound() implements PaperSubject {}
}
