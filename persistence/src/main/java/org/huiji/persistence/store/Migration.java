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
import org.flywaydb.core.Flyway;

/**
 * Brings a data file to this version's tables.
 *
 * <p>{@code pragma user_version} tells the version before Flyway is even loaded: most starts have
 * nothing to do here and pay nothing for it.
 */
final class Migration {

  /** The version of the newest script in the migration folder. */
  static final int NEWEST = 4;

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
    boolean fresh = !Files.exists(path) || isEmpty(path);
    int found = fresh ? 0 : version(path);
    if (found == NEWEST) {
      return;
    }
    if (found > NEWEST) {
      throw StoreRefused.newer(path, found, NEWEST);
    }
    if (!fresh) {
      copyBeforeMigration(path, found);
    }
    migrate(path);
  }

  private int version(Path path) {
    try (Connection connection = file.openForChange();
        Statement statement = connection.createStatement()) {
      int version = number(statement, "pragma user_version");
      if (version == 0 && number(statement, "select count(*) from sqlite_master") > 0) {
        throw StoreRefused.foreign(path);
      }
      return version;
    } catch (SQLException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  private void copyBeforeMigration(Path path, int version) {
    Path copy =
        path.resolveSibling("backups")
            .resolve("before-upgrade-v%d-%s.db".formatted(version, STAMP.format(clock.instant())));
    try (Connection connection = file.openForChange()) {
      Files.createDirectories(copy.getParent());
      Backup.copy(connection, copy);
    } catch (IOException | SQLException e) {
      throw StoreRefused.backupFailed(copy, e);
    }
  }

  private void migrate(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(file.url(), null, null)
          .locations("classpath:org/huiji/persistence/migration")
          .load()
          .migrate();
    } catch (IOException | RuntimeException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  private static boolean isEmpty(Path path) {
    try {
      return Files.size(path) == 0;
    } catch (IOException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
