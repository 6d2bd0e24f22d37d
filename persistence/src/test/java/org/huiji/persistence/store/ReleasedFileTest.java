package org.huiji.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

  @Test
  void exitsOfTheReleasedFilesMembersAreAppendOnly(@TempDir Path folder) throws SQLException {
    Path file = Released.version3(folder);
    SqliteStore.open(file, CLOCK).close();

    change(
        file,
        "insert into member_exit (member_id, ended_on, organ, reason, change_id)"
            + " select min(id), '2026-11-01', '理事会', '自愿退会', (select max(id) from change_log)"
            + " from member");

    assertThat(one(file, "select count(*) from member_exit")).isEqualTo(1);
    for (String refused :
        List.of("update member_exit set reason = '除名'", "delete from member_exit")) {
      assertThatThrownBy(() -> change(file, refused))
          .hasMessageContaining("member_exit is append-only");
    }
    assertThatThrownBy(
            () ->
                change(
                    file,
                    "insert into member_exit (member_id, ended_on, organ, reason, change_id)"
                        + " select min(id), '2026-11-31', '理事会', '自愿退会', 1 from member"))
        .hasMessageContaining("CHECK");
  }

  private static void change(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
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
