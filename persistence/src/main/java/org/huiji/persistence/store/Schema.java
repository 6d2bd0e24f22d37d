package org.huiji.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;

/**
 * The tables, indexes and triggers of a data file as this program makes them, each by its name and
 * the statement that made it, spaces and comments aside.
 */
final class Schema {

  private static final List<String> SCRIPTS =
      List.of("V1__house.sql", "V2__dues.sql", "V3__declarations.sql", "V4__trust.sql");

  private Schema() {}

  /**
   * The first thing of a file that is not as this program made it: missing, added or different.
   *
   * @param version of the file's tables
   */
  static Optional<String> difference(Connection file, int version) throws SQLException {
    return differences(file, version).stream().map(SchemaFlaw::name).findFirst();
  }

  /** All of them. */
  static List<SchemaFlaw> differences(Connection file, int version) throws SQLException {
    Map<String, String> right = ofVersion(version);
    Map<String, String> found = read(file);
    List<SchemaFlaw> flaws = new ArrayList<>();
    right.forEach(
        (name, sql) -> {
          if (!found.containsKey(name)) {
            flaws.add(new SchemaFlaw(SchemaFlaw.Kind.MISSING, name));
          } else if (!sql.equals(found.get(name))) {
            flaws.add(new SchemaFlaw(SchemaFlaw.Kind.DIFFERENT, name));
          }
        });
    found.keySet().stream()
        .filter(name -> !right.containsKey(name))
        .forEach(name -> flaws.add(new SchemaFlaw(SchemaFlaw.Kind.ADDED, name)));
    return List.copyOf(flaws);
  }

  private static Map<String, String> ofVersion(int version) throws SQLException {
    try (Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
        Statement statement = memory.createStatement()) {
      for (String script : SCRIPTS.subList(0, version)) {
        statement.executeUpdate(text(script));
      }
      return read(memory);
    }
  }

  private static Map<String, String> read(Connection connection) throws SQLException {
    Map<String, String> all = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select type || ' ' || name, sql from sqlite_master"
                    + " where sql is not null and name not like 'sqlite!_%' escape '!'"
                    + " and tbl_name <> 'flyway_schema_history'")) {
      while (rows.next()) {
        all.put(rows.getString(1), plain(rows.getString(2)));
      }
    }
    return all;
  }

  private static String plain(String sql) {
    return sql.replaceAll("--[^\n]*", " ").replaceAll("\\s+", " ").strip();
  }

  private static String text(String script) {
    String path = "/org/huiji/persistence/migration/" + script;
    try (InputStream in = Schema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No script " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("No script " + path, e);
    }
  }
}
