package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The place of a data file and what may lie beside it.
 *
 * @param data the data file
 */
record DataPlace(Path data) {

  /** What SQLite keeps beside a file that belongs to its content; the shared memory does not. */
  static final List<String> PART_OF_CONTENT = List.of("-wal", "-journal");

  private static final String BEFORE_RESTORE = ".before-restore";

  Path beside(String suffix) {
    return data.resolveSibling(data.getFileName() + suffix);
  }

  Path folder() {
    return Objects.requireNonNull(data.toAbsolutePath().getParent());
  }

  Path backups() {
    return data.resolveSibling("backups");
  }

  /** Where a restore prepares what it will put in place; left over, it was cut off. */
  Path restoring() {
    return beside(".restoring");
  }

  boolean hasData() {
    try {
      return Files.isRegularFile(data) && Files.size(data) > 0;
    } catch (IOException e) {
      throw StoreRefused.unreadable(data, e);
    }
  }

  /** Whether there is no data although there was: no new register begins here. */
  boolean isLost() {
    return !hasData()
        && (Files.exists(backups())
            || PART_OF_CONTENT.stream().anyMatch(suffix -> Files.exists(beside(suffix)))
            || !beforeRestore().isEmpty());
  }

  /** What was in this place before copies were restored. */
  List<Path> beforeRestore() {
    String start = data.getFileName() + BEFORE_RESTORE;
    return files(data.toAbsolutePath().resolveSibling("")).stream()
        .filter(file -> file.getFileName().toString().startsWith(start))
        .filter(file -> !isBesideAnother(file))
        .toList();
  }

  /** A name for what is in this place now, which no earlier one has. */
  Path before(String moment) {
    Path name = beside(BEFORE_RESTORE + "-" + moment);
    for (int i = 2; Files.exists(name); i++) {
      name = beside("%s-%s-%d".formatted(BEFORE_RESTORE, moment, i));
    }
    return name;
  }

  private static boolean isBesideAnother(Path file) {
    String name = file.toString();
    return name.endsWith("-shm") || PART_OF_CONTENT.stream().anyMatch(name::endsWith);
  }

  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw StoreRefused.unreadable(folder, e);
    }
  }

  /** Whether SQLite's log beside a file holds something that is not in the file yet. */
  static boolean hasLog(Path file) {
    return PART_OF_CONTENT.stream()
        .map(suffix -> file.resolveSibling(file.getFileName() + suffix))
        .anyMatch(log -> new DataPlace(log).hasData());
  }
}
