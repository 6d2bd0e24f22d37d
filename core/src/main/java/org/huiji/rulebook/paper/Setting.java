package org.huiji.rulebook.paper;

import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A name, title or pattern that the association may change.
 *
 * @param article where the source says so; none for a default or the association's own
 */
public record Setting(String value, SettingOrigin origin, @Nullable String article) {

  public Setting {
    if (value.isBlank()) {
      throw Refusal.of("rulebook.blank");
    }
  }

  /** What only the association can say and has not said yet. */
  public static Setting unknown() {
    return new Setting("？", SettingOrigin.UNKNOWN, null);
  }

  public boolean isKnown() {
    return origin != SettingOrigin.UNKNOWN;
  }

  /** The association's own choice. */
  public static Setting chosen(String value) {
    return new Setting(value.strip(), SettingOrigin.ASSOCIATION, null);
  }
}
