package org.huiji.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiji.app.start.DataFolder;

/**
 * What stands before a command, and is all that the window takes: {@code --data} and {@code
 * --lang}, their values after a space or an equals sign.
 */
record Arguments(List<String> all) {

  private static final Set<String> OF_WINDOW = Set.of("--data", "--lang");

  Arguments {
    all = List.copyOf(all);
  }

  /** Whether more is asked for than the window. */
  boolean isCommand() {
    return !withoutValues().stream().allMatch(OF_WINDOW::contains);
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
