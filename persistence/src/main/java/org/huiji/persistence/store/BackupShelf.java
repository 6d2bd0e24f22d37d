package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.file.OwnerOnly;
import org.huiji.store.Backups;
import org.huiji.store.CopyOfData;
import org.huiji.store.CopyOfData.Origin;
import org.huiji.table.Progress;

/**
 * The copies in the data folder: one a day, fourteen of them. Copies that something else put there
 * (before an upgrade, by the clerk's own hand) are never removed.
 */
public final class BackupShelf implements Backups {

  private static final int KEPT = 14;
  private static final Pattern DAILY = Pattern.compile("daily-\\d{4}-\\d{2}-\\d{2}\\.db");

  private final DataPlace place;
  private final Backup backup;
  private final Path shelf;
  private final Clock clock;

  /**
   * The shelf of a data file.
   *
   * @param data the data file
   */
  public BackupShelf(Path data, Clock clock) {
    this.place = new DataPlace(data);
    this.backup = new Backup(data, clock);
    this.shelf = place.backups();
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
  public int to(Path target, String operator, DoublePredicate goOn) {
    int missing = backup.replacing(target, operator, goOn::test);
    noteDown(target);
    return missing;
  }

  @Override
  public Optional<Path> daily(String operator) {
    Path today = shelf.resolve("daily-" + LocalDate.now(clock) + ".db");
    if (isSound(today)) {
      return Optional.empty();
    }
    try {
      to(today, operator, Progress.UNWATCHED::goOn);
      removeOldest(today);
      return Optional.of(today);
    } catch (IOException e) {
      throw StoreRefused.backupFailed(today, e);
    }
  }

  @Override
  public List<CopyOfData> copies() {
    Stream<CopyOfData> onShelf =
        DataPlace.files(shelf).stream()
            .filter(file -> file.getFileName().toString().endsWith(".db"))
            .map(file -> copy(file, originOnShelf(file)));
    Stream<CopyOfData> before =
        place.beforeRestore().stream().map(file -> copy(file, Origin.BEFORE_RESTORE));
    return Stream.concat(onShelf, before)
        .sorted(Comparator.comparing(CopyOfData::written).reversed())
        .toList();
  }

  @Override
  public void check(Path copy) {
    new CopyFile(copy).check();
  }

  @Override
  public Restored restore(Path copy, String operator, DoublePredicate goOn) {
    return backup.restore(copy, operator, goOn::test);
  }

  private static boolean isSound(Path copy) {
    try {
      new CopyFile(copy).check();
      return true;
    } catch (StoreRefused _) {
      return false; // it is made again
    }
  }

  private static Origin originOnShelf(Path file) {
    String name = file.getFileName().toString();
    if (DAILY.matcher(name).matches()) {
      return Origin.DAILY;
    }
    return name.startsWith("before-upgrade-") ? Origin.BEFORE_UPGRADE : Origin.OTHER;
  }

  private static CopyOfData copy(Path file, Origin origin) {
    try {
      return new CopyOfData(file, origin, written(file).toInstant(), Files.size(file));
    } catch (IOException e) {
      throw StoreRefused.unreadable(file, e);
    }
  }

  /**
   * The clock may have been wrong, on the day a copy is named after and today: what was written
   * first is the oldest, and what was just made is never removed.
   */
  private void removeOldest(Path today) throws IOException {
    List<Path> others =
        DataPlace.files(shelf).stream()
            .filter(file -> DAILY.matcher(file.getFileName().toString()).matches())
            .filter(file -> !file.equals(today))
            .sorted(Comparator.comparing(BackupShelf::written).thenComparing(file -> file))
            .toList();
    for (Path old : others.subList(0, Math.max(0, others.size() - (KEPT - 1)))) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw StoreRefused.unreadable(file, e);
    }
  }

  private void noteDown(Path target) {
    try {
      OwnerOnly.folder(shelf);
      OwnerOnly.write(note(), clock.instant().toString());
    } catch (IOException e) {
      throw StoreRefused.backupFailed(target, e);
    }
  }

  private Path note() {
    return shelf.resolve("newest.txt");
  }
}
