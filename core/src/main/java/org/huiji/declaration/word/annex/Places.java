package org.huiji.declaration.word.annex;

import java.util.Set;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.FormField.Kind;

/** How the places of the form are set. */
public final class Places {

  /** Those with room for a signature or seal over their last line, which is the day. */
  public static final Set<String> SIGNED = Set.of("commitment", "opinion");

  private static final Set<String> LEFT = Set.of("built", "category", "money", "where", "honours");

  private Places() {}

  /** Whether its text may be long, so that it may go on on the next page. */
  public static boolean isLong(String place) {
    return !SIGNED.contains(place)
        && FormField.of(place).filter(field -> field.kind() == Kind.LONG_TEXT).isPresent();
  }

  /** Whether it is set from the left instead of centred. */
  public static boolean isLeft(String place) {
    return isLong(place) || SIGNED.contains(place) || LEFT.contains(place);
  }
}
