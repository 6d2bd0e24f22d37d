package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.huiji.file.OwnerOnly;

/**
 * Brings a data file to this version's tables.
 *
 * <p>{@code pragma user_version} tells the version before Flyway is even loaded: most starts have
 * nothing to do here and pay nothing for it.
 */
final class Migration {

  /** The version of the newest script in the migration folder. */
  static final int NEWEST = 4;

  /** The last version whose files do not say that they are this program's. */
  static final int LAST_UNSIGNED = 3;

  private static final String OUR_TABLE =
      "select count(*) from sqlite_master where name = 'change_log'";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final SqliteFile file;
  private final Clock clock;

  Migration(SqliteFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  void run() {
    Path path = file.path();
    if (!new DataPlace(path).hasData()) {
      makeFresh(path);
      return;
    }
    int found = version(path);
    if (found > NEWEST) {
      throw StoreRefused.newer(path, found, NEWEST);
    }
    if (found < NEWEST) {
      copyBeforeMigration(path, found);
      migrate(path);
    }
  }

  /** What is in the log beside the file may be newer than the file's first bytes. */
  private int version(Path path) {
    Header header = Header.of(path);
    boolean logged = DataPlace.hasLog(path);
    if (!logged) {
      refuseShort(path, header);
    }
    if (header.isOurs() && !logged) {
      return header.version();
    }
    return header.isOurs() || (logged && header.program() == 0)
        ? versionInside(path)
        : new CopyFile(path).identify();
  }

  private static void refuseShort(Path path, Header header) {
    try {
      if (Files.size(path) < header.bytes()) {
        throw StoreRefused.cutShort(path);
      }
    } catch (IOException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  private int versionInside(Path path) {
    try (Connection connection = file.openForReading();
        Statement statement = connection.createStatement()) {
      int version = number(statement, "pragma user_version");
      if (version == 0 || number(statement, OUR_TABLE) == 0) {
        throw StoreRefused.foreign(path);
      }
      return version;
    } catch (SQLException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  private void copyBeforeMigration(Path path, int version) {
    Path copy =
        new DataPlace(path)
            .backups()
            .resolve("before-upgrade-v%d-%s.db".formatted(version, STAMP.format(clock.instant())));
    try (Connection connection = file.openForChange()) {
      WholeCopy.of(connection, copy, () -> {});
    } catch (IOException | SQLException e) {
      throw StoreRefused.backupFailed(copy, e);
    }
  }

  /** Under a name of its own until it is whole: cut off, nothing is there. */
  private static void makeFresh(Path path) {
    Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
    try {
      OwnerOnly.folder(folder);
      Path part = OwnerOnly.temporary(folder, path.getFileName() + "-", ".part");
      try {
        migrate(part);
        Durable.file(part);
        Durable.move(part, path);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  /** Brings a file of an earlier version, or an empty one, to this version. */
  static void migrate(Path path) {
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(new SqliteFile(path).url(), null, null)
          .locations("classpath:org/huiji/persistence/migration")
          .load()
          .migrate();
    } catch (RuntimeException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
