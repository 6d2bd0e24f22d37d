package org.huiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiji.app.office.Secretariat;
import org.huiji.app.office.Soundness;
import org.huiji.persistence.store.Backup;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.sqlite.SQLiteConfig;

/**
 * A register as the program finds it at its next start: opened by the program's own services, which
 * finish or undo a restore, looked through for what is not sound, and read row by row, the change
 * log, the ledger and the papers too.
 *
 * @param isGone whether there is no data file
 * @param unsound what is wrong with it, or why it cannot be opened
 * @param columns the values of each column of each table, by the table's order
 */
record Snapshot(boolean isGone, List<String> unsound, Map<String, List<String>> columns) {

  private static final String CHANGES = "change_log.";
  private static final Set<String> SHADOWS = Set.of("sqlite_sequence", "sqlite_stat1");

  static Snapshot of(Path data) {
    Path file = Secretariat.dataFile(data);
    try {
      if (!SqliteStore.isThere(file)) {
        return gone();
      }
      var unsound = new ArrayList<String>();
      try (Secretariat office = Secretariat.open(data, Clock.system(ZoneId.systemDefault()))) {
        Soundness sound = Soundness.of(office);
        if (!sound.isSound()) {
          sound.all().forEach(finding -> unsound.add(finding.toString()));
        }
        String damage = Backup.findings(file);
        if (!damage.isEmpty()) {
          unsound.add(damage);
        }
      }
      return new Snapshot(false, List.copyOf(unsound), columns(file));
    } catch (Refusal refusal) {
      return unreadable(file, refusal);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Snapshot gone() {
    return new Snapshot(true, List.of("no data file"), Map.of());
  }

  /** Damaged data that nobody could open: it is the same as long as its bytes are. */
  private static Snapshot unreadable(Path file, Refusal refusal) {
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        return gone();
      }
      int bytes = Arrays.hashCode(Files.readAllBytes(file));
      return new Snapshot(
          false, List.of(refusal.getClass().getSimpleName() + " bytes " + bytes), Map.of());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, List<String>> columns(Path file) throws IOException, SQLException {
    var columns = new TreeMap<String, List<String>>();
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
      for (String table : tables(connection)) {
        read(connection, table, columns);
      }
    }
    return Map.copyOf(columns);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select name from pragma_table_list where type = 'table' and schema = 'main'"
                    + " and name not like 'sqlite!_%' escape '!' order by name")) {
      while (row.next()) {
        if (!SHADOWS.contains(row.getString(1))) {
          tables.add(row.getString(1));
        }
      }
    }
    return tables;
  }

  private static void read(Connection connection, String table, Map<String, List<String>> columns)
      throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from \"" + table + '"')) {
      int count = row.getMetaData().getColumnCount();
      for (int i = 1; i <= count; i++) {
        columns.put(name(table, row, i), new ArrayList<>());
      }
      while (row.next()) {
        for (int i = 1; i <= count; i++) {
          Objects.requireNonNull(columns.get(name(table, row, i))).add(text(row.getObject(i)));
        }
      }
    }
  }

  private static String name(String table, ResultSet row, int column) throws SQLException {
    return table + "." + row.getMetaData().getColumnName(column);
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes
        ? HexFormat.of().toHexDigits(Arrays.hashCode(bytes)) + "/" + bytes.length
        : String.valueOf(value);
  }

  /** The same before the last change was logged. */
  Snapshot withoutLastChange() {
    var rest = new TreeMap<>(columns);
    rest.replaceAll(
        (column, values) ->
            column.startsWith(CHANGES) && !values.isEmpty()
                ? values.subList(0, values.size() - 1)
                : values);
    return new Snapshot(isGone, unsound, Map.copyOf(rest));
  }

  /** The columns that differ between two runs of the same work: moments, and what bears them. */
  Set<String> differing(Snapshot other) {
    var differing = new TreeSet<String>();
    for (String column : columns.keySet()) {
      if (!columns.get(column).equals(other.columns.get(column))) {
        differing.add(column);
      }
    }
    return differing;
  }

  /** The same with only the number of values in these columns. */
  Snapshot without(Set<String> moments) {
    var rest = new TreeMap<>(columns);
    moments.forEach(
        column -> rest.computeIfPresent(column, (_, values) -> List.of(values.size() + " rows")));
    return new Snapshot(isGone, unsound, Map.copyOf(rest));
  }
}
