package org.huiji.persistence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.huiji.store.NumbersSince;

/**
 * Carries the numbers that were given since a copy was made from the data that is replaced into the
 * copy, under the change that restores it.
 */
record GivenSince(Connection copy, int change) {

  /** A number and its place, as the table has it. */
  private record Row(String series, String scope, int sequence, String number) {}

  /** What the data that is replaced knows. */
  NumbersSince from(Path replaced) throws SQLException {
    try (PreparedStatement attach = copy.prepareStatement("attach database ? as replaced")) {
      attach.setString(1, replaced.toString());
      attach.execute();
    }
    try {
      if (!isSameRegister()) {
        return unknown();
      }
      List<Row> since = since();
      keep(since);
      return new NumbersSince(
          since.stream().map(row -> new NumbersSince.Given(row.series(), row.number())).toList(),
          true);
    } finally {
      detach();
    }
  }

  /** Nobody knows what was numbered: each sequence waits for an answer. */
  NumbersSince unknown() throws SQLException {
    try (PreparedStatement statement =
        copy.prepareStatement("insert into number_doubt (change_id) values (?)")) {
      statement.setInt(1, change);
      statement.execute();
    }
    return new NumbersSince(List.of(), false);
  }

  /** Two data files are one register when they began with the same change. */
  private boolean isSameRegister() throws SQLException {
    try (Statement statement = copy.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select 1 from main.change_log a join replaced.change_log b using"
                    + " (id, recorded_at, operator, action, object) where a.id = 1 and a.id <> "
                    + change)) {
      return rows.next();
    }
  }

  private List<Row> since() throws SQLException {
    List<Row> since = new ArrayList<>();
    try (Statement statement = copy.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select series, scope, sequence, number from replaced.given_number r where not"
                    + " exists (select 1 from main.given_number g where g.series = r.series and"
                    + " g.number = r.number) order by series, scope, sequence")) {
      while (rows.next()) {
        since.add(new Row(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4)));
      }
    }
    return since;
  }

  /** Each at its place; where another number has that by now, behind all of its sequence. */
  private void keep(List<Row> since) throws SQLException {
    try (PreparedStatement statement =
        copy.prepareStatement(
            """
            insert into main.given_number (series, scope, sequence, number, change_id)
            values (?1, ?2,
              case when exists (select 1 from main.given_number
                  where series = ?1 and scope = ?2 and sequence = ?3)
                then (select max(sequence) + 1 from main.given_number
                  where series = ?1 and scope = ?2)
                else ?3 end,
              ?4, ?5)
            """)) {
      for (Row row : since) {
        statement.setString(1, row.series());
        statement.setString(2, row.scope());
        statement.setInt(3, row.sequence());
        statement.setString(4, row.number());
        statement.setInt(5, change);
        statement.execute();
      }
    }
  }

  private void detach() throws SQLException {
    try (Statement statement = copy.createStatement()) {
      statement.execute("detach database replaced");
    }
  }
}
