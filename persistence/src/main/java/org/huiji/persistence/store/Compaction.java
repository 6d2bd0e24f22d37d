package org.huiji.persistence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Writes a data file anew and brings it out of the write-ahead log, so that nothing that was
 * removed stands in the bytes of either.
 */
record Compaction(Connection writer) {

  private static final int TRIES = 20;
  private static final long MILLIS_BETWEEN = 250;

  /** Whether the log is empty in the end; a checkpoint that a reader hinders says so in a row. */
  boolean run() throws SQLException {
    writer.setAutoCommit(true);
    try (Statement statement = writer.createStatement()) {
      statement.execute("vacuum");
      for (int i = 0; i < TRIES; i++) {
        if (isEmptied(statement)) {
          return true;
        }
        Thread.sleep(MILLIS_BETWEEN);
      }
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      writer.setAutoCommit(false);
    }
  }

  private static boolean isEmptied(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
      return row.next() && row.getInt("busy") == 0;
    }
  }
}
