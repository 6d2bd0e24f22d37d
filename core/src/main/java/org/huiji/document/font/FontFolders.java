package org.huiji.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The font files of the PC by name, whatever their case. */
final class FontFolders {

  private static final Logger LOG = LoggerFactory.getLogger(FontFolders.class);
  private static final int DEPTH = 6;

  private final Map<String, Path> files = new HashMap<>();

  FontFolders(List<Path> folders) {
    folders.stream().filter(Files::isDirectory).forEach(this::list);
  }

  /** Where Windows and Linux keep fonts for all users and for this one. */
  static List<Path> ofThisPc() {
    String home = System.getProperty("user.home", "");
    String windows = System.getenv().getOrDefault("WINDIR", "");
    String local = System.getenv().getOrDefault("LOCALAPPDATA", "");
    if (!windows.isEmpty()) {
      Path all = Path.of(windows, "Fonts");
      return local.isEmpty()
          ? List.of(all)
          : List.of(all, Path.of(local, "Microsoft", "Windows", "Fonts"));
    }
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of(home, ".local", "share", "fonts"),
        Path.of(home, ".fonts"));
  }

  Optional<Path> find(String fileName) {
    return Optional.ofNullable(files.get(fileName.toLowerCase(Locale.ROOT)));
  }

  private void list(Path folder) {
    try (Stream<Path> found = Files.walk(folder, DEPTH)) {
      found
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> files.putIfAbsent(nameOf(file), file));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Font folder {} cannot be listed", folder, e);
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
