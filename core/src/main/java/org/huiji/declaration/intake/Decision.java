package org.huiji.declaration.intake;

import org.huiji.declaration.DeclarationId;

/** What the clerk decides about a row. */
public sealed interface Decision {

  /** Not to be taken. */
  record LeaveOut() implements Decision {}

  /** The same declaration as this one, although unit or platform are written otherwise. */
  record SameAs(DeclarationId declaration) implements Decision {}

  /** The same declaration as the one that a row before brings, although written otherwise. */
  record SameAsRow(Place row) implements Decision {}

  /** Another declaration than those it is like. */
  record Apart() implements Decision {}
}
