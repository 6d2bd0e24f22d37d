package org.huiji.persistence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** How this program opens its database file: WAL, foreign keys on, full synchronous. */
record SqliteFile(Path path) {

  private static final int BUSY_MILLIS = 10_000;

  Connection openForChange() throws SQLException {
    return open(new SQLiteConfig());
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
    config.setBusyTimeout(BUSY_MILLIS);
    return config.createConnection(url());
  }
}
