package org.huiji.app.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the data is kept when nobody says otherwise: the usual place of each kind of computer. */
public final class DataFolder {

  private static final String NAME = "Huiji";

  private DataFolder() {}

  public static Path usual() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    if (system.startsWith("windows")) {
      return variable("LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve(NAME);
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return variable("XDG_DATA_HOME")
        .orElse(home.resolve(".local").resolve("share"))
        .resolve(NAME.toLowerCase(Locale.ROOT));
  }

  private static Optional<Path> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(it -> !it.isBlank()).map(Path::of);
  }
}
