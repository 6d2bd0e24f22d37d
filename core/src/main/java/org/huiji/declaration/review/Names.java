package org.huiji.declaration.review;

import org.huiji.declaration.Declaration;
import org.huiji.text.Message;

/** How a refusal names a declaration: its id, platform and unit. */
public final class Names {

  private Names() {}

  public static Message of(Declaration declaration) {
    return Message.of(
        "review.name",
        declaration.id(),
        declaration.content().platform(),
        declaration.content().unit());
  }
}
