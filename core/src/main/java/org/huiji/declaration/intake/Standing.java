package org.huiji.declaration.intake;

import java.util.Objects;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as it will stand once the rows before are taken in.
 *
 * @param kept as it is kept now; none while it only arrives
 * @param brought the row that brings it; none when it is kept already
 */
public record Standing(@Nullable Declaration kept, @Nullable Place brought, Content content) {

  static Standing of(Declaration kept) {
    return new Standing(kept, null, kept.content());
  }

  static Standing of(Place brought, Content content) {
    return new Standing(null, brought, content);
  }

  Standing with(Content written) {
    return new Standing(kept, brought, written);
  }

  /** The decision that a row is this one. */
  public Decision decision() {
    return kept != null
        ? new Decision.SameAs(kept.id())
        : new Decision.SameAsRow(Objects.requireNonNull(brought));
  }

  /** The same for the same declaration, whatever it says. */
  Object name() {
    return decision();
  }
}
