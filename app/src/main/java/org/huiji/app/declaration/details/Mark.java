package org.huiji.app.declaration.details;

import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** What the clerk found of a condition. */
enum Mark {
  MET("decllist.condition-met"),
  UNMET("decllist.condition-unmet"),
  UNLOOKED("decllist.condition-unlooked");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  static Mark of(@Nullable Boolean ticked) {
    if (ticked == null) {
      return UNLOOKED;
    }
    return ticked ? MET : UNMET;
  }

  Message label() {
    return Message.of(label);
  }
}
