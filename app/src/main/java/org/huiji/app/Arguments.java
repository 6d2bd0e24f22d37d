package org.huiji.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiji.app.preference.Preferences;
import org.huiji.app.start.DataFolder;
import org.huiji.app.theme.Appearance;
import org.huiji.app.theme.Language;

/**
 * What stands before a command, and is all that the window takes: {@code --data} and {@code
 * --lang}, their values after a space or an equals sign.
 */
record Arguments(List<String> all) {

  private static final Set<String> OF_WINDOW = Set.of("--data", "--lang");

  Arguments {
    all = List.copyOf(all);
  }

  /** Whether more is asked for than the window; a language nobody speaks is told as a command's. */
  boolean isCommand() {
    boolean strange = value("--lang").isPresent() && language().isEmpty();
    return strange || !withoutValues().stream().allMatch(OF_WINDOW::contains);
  }

  /** The language asked for. */
  Optional<Language> language() {
    return value("--lang").flatMap(Language::of);
  }

  /** The language asked for, else the one chosen last in the window of that data folder. */
  Language languageHere() {
    return language()
        .orElseGet(() -> Appearance.language(Preferences.in(Wiring.preferencesOf(folder()))));
  }

  Path folder() {
    return value("--data").map(Path::of).orElseGet(DataFolder::usual).toAbsolutePath().normalize();
  }

  Optional<String> value(String option) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).startsWith(option + "=")) {
        return Optional.of(all.get(i).substring(option.length() + 1));
      }
      if (all.get(i).equals(option) && i + 1 < all.size()) {
        return Optional.of(all.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private List<String> withoutValues() {
    var left = new ArrayList<String>();
    for (int i = 0; i < all.size(); i++) {
      String one = all.get(i).split("=", 2)[0];
      left.add(one);
      if (OF_WINDOW.contains(all.get(i))) {
        i++;
      }
    }
    return left;
  }
}
