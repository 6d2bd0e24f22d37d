package org.huiji.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data file that the released migrations made opens in this version, with all that was in it. */
class ReleasedFileTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T01:00:00Z"), ZoneOffset.UTC);

  @Test
  void theFileOfTheLastVersionOpensWithEveryRowItHad(@TempDir Path folder) throws SQLException {
    Path file = Released.version3(folder);
    Map<String, Integer> before = rows(file);

    SqliteStore.open(file, CLOCK).close();

    assertThat(rows(file)).containsAllEntriesOf(before);
    assertThat(one(file, "pragma user_version")).isEqualTo(Migration.NEWEST);
    assertThat(Backup.findings(file)).isEmpty();
  }

  private static Map<String, Integer> rows(Path file) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        Statement counting = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select name from sqlite_master where type = 'table'"
                    + " and name not like 'sqlite%' and name not like 'flyway%'")) {
      while (tables.next()) {
        String table = tables.getString(1);
        try (ResultSet count = counting.executeQuery("select count(*) from " + table)) {
          counts.put(table, count.getInt(1));
        }
      }
    }
    return counts;
  }

  private static int one(Path file, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.getInt(1);
    }
  }
}
