package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huiji.store.Backups;
import org.huiji.store.Cause;
import org.huiji.store.Store;
import org.huiji.table.Progress;

/** Copies of the data file with the evidence beside it, and the way back from one. */
public final class Backup {

  private final Path data;
  private final Clock clock;

  /**
   * @param data the data file
   */
  public Backup(Path data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  /**
   * Writes a whole, consistent copy beside whatever goes on; an existing file is refused.
   *
   * @return how many files of evidence could not go with it
   */
  public int to(Path target, String operator, Progress progress) {
    if (Files.exists(target)) {
      throw StoreRefused.exists(target);
    }
    try (DataLock _ = DataLock.shared(data)) {
      return write(target, operator, progress);
    }
  }

  /**
   * Writes such a copy in the place of a file of that name, which goes only once the copy is whole.
   * The data file itself is refused. Whoever asks has the data open.
   *
   * @return how many files of evidence could not go with it
   */
  int replacing(Path target, String operator, Progress progress) {
    if (isData(target)) {
      throw StoreRefused.exists(target);
    }
    return write(target, operator, progress);
  }

  private boolean isData(Path target) {
    try {
      return Files.exists(target) && Files.isSameFile(target, data);
    } catch (IOException e) {
      throw StoreRefused.backupFailed(target, e);
    }
  }

  /**
   * The data is copied first, for a paper's file is kept before the data names it; the copy stands
   * in its place only when all that it names is there, too.
   */
  private int write(Path target, String operator, Progress progress) {
    int[] missing = {0};
    try (Connection connection = new SqliteFile(data).openForChange()) {
      WholeCopy.of(
          connection,
          target,
          () -> {
            missing[0] = new EvidenceBeside(data).copyTo(target, connection, progress);
            String clerk = AuditRow.clerk(connection).orElse(operator);
            AuditRow.add(connection, Cause.of(clerk, "action.backup", target.toString()), clock);
          });
      return missing[0];
    } catch (IOException | SQLException e) {
      throw StoreRefused.backupFailed(target, e);
    }
  }

  /**
   * Puts a copy in the place of the data file, which must not be open; see {@link Backups#restore}.
   */
  public Backups.Restored restore(Path source, String operator, Progress progress) {
    return new Restoring(data, clock, Optional.empty()).restore(source, operator, progress);
  }

  /**
   * The same, with something that is done to what will be the data before it is in place; what that
   * throws undoes all.
   */
  public Backups.Restored restore(
      Path source, String operator, Progress progress, Consumer<Store> before) {
    return new Restoring(data, clock, Optional.of(before)).restore(source, operator, progress);
  }

  /** What of the file's tables, indexes and triggers is not as this version makes them. */
  public static List<SchemaFlaw> schemaFlaws(Path file) {
    try (Connection connection = new SqliteFile(file).openForReading()) {
      return Schema.differences(connection, Migration.NEWEST);
    } catch (SQLException e) {
      throw StoreRefused.unreadable(file, e);
    }
  }

  /**
   * SQLite's own findings about the file; empty when it is sound. A file that nobody has open is
   * not opened so that anything could be written to it: it may be damaged.
   */
  public static String findings(Path file) {
    if (!Files.isRegularFile(file)) {
      throw StoreRefused.unreadable(file, new IOException("no such file"));
    }
    Optional<String> alone = DataLock.ifAlone(file, () -> new CopyFile(file).findings());
    return alone.orElseGet(() -> findingsWhileOpen(file));
  }

  private static String findingsWhileOpen(Path file) {
    try (Connection connection = new SqliteFile(file).openForReading()) {
      return CopyFile.integrity(connection);
    } catch (SQLException e) {
      throw StoreRefused.unreadable(file, e);
    }
  }
}
