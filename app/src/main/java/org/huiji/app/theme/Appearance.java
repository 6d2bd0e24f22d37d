package org.huiji.app.theme;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.preference.Preferences;

/** Theme and language as the clerk chose them; the window follows them while it runs. */
public final class Appearance {

  private static final String THEME = "appearance.theme";
  private static final String LANGUAGE = "appearance.language";

  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<Language> language;

  public Appearance(Preferences preferences) {
    this(preferences, Optional.empty());
  }

  /**
   * As it is remembered.
   *
   * @param asked the language of this start alone; remembered only once it is chosen in the window
   */
  public Appearance(Preferences preferences, Optional<Language> asked) {
    theme = new SimpleObjectProperty<>(remembered(preferences, THEME, Theme.SYSTEM));
    language = new SimpleObjectProperty<>(asked.orElseGet(() -> language(preferences)));
    theme.subscribe((before, now) -> preferences.set(THEME, now.name()));
    language.subscribe((before, now) -> preferences.set(LANGUAGE, now.name()));
  }

  /** The language chosen last, Chinese before there was a choice. */
  public static Language language(Preferences preferences) {
    return remembered(preferences, LANGUAGE, Language.CHINESE);
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  private static <E extends Enum<E>> E remembered(Preferences preferences, String name, E unset) {
    return preferences
        .text(name)
        .flatMap(text -> named(unset.getDeclaringClass(), text))
        .orElse(unset);
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findAny();
  }
}
