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
    theme = remembered(preferences, THEME, Theme.SYSTEM);
    language = remembered(preferences, LANGUAGE, Language.CHINESE);
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  private static <E extends Enum<E>> ObjectProperty<E> remembered(
      Preferences preferences, String name, E unset) {
    E first =
        preferences
            .text(name)
            .flatMap(text -> named(unset.getDeclaringClass(), text))
            .orElse(unset);
    ObjectProperty<E> property = new SimpleObjectProperty<>(first);
    property.subscribe((before, now) -> preferences.set(name, now.name()));
    return property;
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findAny();
  }
}
