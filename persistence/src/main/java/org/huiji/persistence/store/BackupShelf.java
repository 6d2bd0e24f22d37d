package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.store.Backups;
import org.huiji.table.Progress;

/**
 * The copies in the data folder: one a day, the newest fourteen of them. Copies that something else
 * put there (before an upgrade, by the clerk's own hand) are never removed.
 */
public final class BackupShelf implements Backups {

  private static final int KEPT = 14;
  private static final Pattern DAILY = Pattern.compile("daily-\\d{4}-\\d{2}-\\d{2}\\.db");

  private final Backup backup;
  private final Path shelf;
  private final Clock clock;

  /**
   * The shelf of a data file.
   *
   * @param data the data file
   */
  public BackupShelf(Path data, Clock clock) {
    this.backup = new Backup(data);
    this.shelf = data.resolveSibling("backups");
    this.clock = clock;
  }

  @Override
  public Optional<Instant> newest() {
    try {
      return Optional.of(Instant.parse(Files.readString(note()).strip()));
    } catch (IOException | DateTimeParseException _) {
      return Optional.empty();
    }
  }

  @Override
  public int to(Path target, DoublePredicate goOn) {
    int missing = backup.replacing(target, goOn::test);
    noteDown(target);
    return missing;
  }

  @Override
  public Optional<Path> daily() {
    Path today = shelf.resolve("daily-" + LocalDate.now(clock) + ".db");
    if (Files.exists(today)) {
      return Optional.empty();
    }
    try {
      Files.createDirectories(shelf);
      to(today, Progress.UNWATCHED::goOn);
      removeOldest();
      return Optional.of(today);
    } catch (IOException e) {
      throw StoreRefused.backupFailed(today, e);
    }
  }

  @Override
  public void check(Path copy) {
    Backup.check(copy);
  }

  @Override
  public Restored restore(Path copy, DoublePredicate goOn) {
    return backup.restore(copy, goOn::test);
  }

  private void removeOldest() throws IOException {
    List<Path> copies;
    try (Stream<Path> files = Files.list(shelf)) {
      copies =
          files
              .filter(file -> DAILY.matcher(file.getFileName().toString()).matches())
              .sorted()
              .toList();
    }
    for (Path old : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
      Files.deleteIfExists(old);
    }
  }

  private void noteDown(Path target) {
    try {
      Files.createDirectories(shelf);
      Files.writeString(note(), clock.instant().toString());
    } catch (IOException e) {
      throw StoreRefused.backupFailed(target, e);
    }
  }

  private Path note() {
    return shelf.resolve("newest.txt");
  }
}
