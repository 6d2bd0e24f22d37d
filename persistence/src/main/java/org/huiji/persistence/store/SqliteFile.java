package org.huiji.persistence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * How this program opens its database file: WAL, foreign keys on, full synchronous, what is removed
 * overwritten with zeros, triggers that refuse a delete also where a row is replaced, and a cache
 * that holds the indexes of a large ledger while a year is charged.
 */
record SqliteFile(Path path) {

  private static final int BUSY_MILLIS = 10_000;

  /** At most, taken as it is needed; SQLite counts KiB as negative pages. */
  private static final int CACHE_KIB = 64 * 1024;

  Connection openForChange() throws SQLException {
    Connection connection = open(new SQLiteConfig());
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma secure_delete = on");
    }
    return connection;
  }

  Connection openForReading() throws SQLException {
    Connection connection = open(new SQLiteConfig());
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma query_only = on");
    }
    return connection;
  }

  String url() {
    return "jdbc:sqlite:" + path.toAbsolutePath();
  }

  private Connection open(SQLiteConfig config) throws SQLException {
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.enableRecursiveTriggers(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    return config.createConnection(url());
  }
}
