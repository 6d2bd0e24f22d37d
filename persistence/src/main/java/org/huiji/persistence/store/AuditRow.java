package org.huiji.persistence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;

/** The audit row of what is done to the data file as a whole, outside {@link SqliteStore}. */
final class AuditRow {

  private AuditRow() {}

  /** Who sits at the desk, as the data's settings have it. */
  static Optional<String> clerk(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select value from setting where key = ? order by id desc limit 1")) {
      statement.setString(1, SettingKey.OPERATOR.name());
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(row.getString(1)).filter(name -> !name.isBlank())
            : Optional.empty();
      }
    }
  }

  /**
   * Adds it.
   *
   * @return the change's number
   */
  static int add(Connection connection, Cause cause, Clock clock) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into change_log (recorded_at, operator, action, object, source)"
                + " values (?, ?, ?, ?, ?) returning id")) {
      statement.setString(1, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
      statement.setString(2, cause.operator());
      statement.setString(3, cause.action());
      statement.setString(4, cause.object());
      statement.setString(5, cause.source());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
