package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import org.huiji.file.OwnerOnly;
import org.sqlite.SQLiteConfig;

/**
 * A file that may be a copy of the data. It is looked at without changing a byte of it and without
 * leaving anything beside it, also where nothing can be written.
 */
record CopyFile(Path path) {

  /** How many of this program's tables must be there; a stranger may have one of such a name. */
  private static final int OUR_TABLES = 4;

  /**
   * Refuses what is no sound copy of this program's data. What SQLite's log beside it holds is
   * looked at in a place of its own.
   */
  void check() {
    look(CopyFile::checkAlone);
  }

  /** What SQLite says of a file that nobody has open; empty when it is sound. */
  String findings() {
    return look(CopyFile::findingsAlone);
  }

  private <T> T look(Function<CopyFile, T> work) {
    if (!DataPlace.hasLog(path)) {
      return work.apply(this);
    }
    try {
      Path place = OwnerOnly.temporaryFolder("huiji-copy-");
      try {
        Path whole = place.resolve("copy.db");
        bringTo(whole);
        return work.apply(new CopyFile(whole));
      } finally {
        Durable.remove(place);
      }
    } catch (IOException e) {
      throw StoreRefused.unreadable(path, e);
    }
  }

  /**
   * Copies it as one file, with what the log beside it holds.
   *
   * @throws StoreRefused when it is not this program's, or so damaged that the log does not fit
   */
  void bringTo(Path target) {
    refuseMissing();
    Header.of(path);
    try {
      copyRaw(target);
      if (DataPlace.hasLog(target)) {
        new CopyFile(target).settle();
      }
    } catch (IOException e) {
      throw StoreRefused.restoreFailed(path, e);
    }
  }

  /** Copies it as it is, with the logs beside it. */
  void copyRaw(Path target) throws IOException {
    Durable.copy(path, target);
    for (String suffix : DataPlace.PART_OF_CONTENT) {
      Path log = new DataPlace(path).beside(suffix);
      if (Files.isRegularFile(log)) {
        Durable.copy(log, new DataPlace(target).beside(suffix));
      }
    }
  }

  private String findingsAlone() {
    refuseMissing();
    Header.of(path);
    try (Connection connection = open()) {
      return integrity(connection);
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** What SQLite finds first; empty when it finds nothing. */
  static String integrity(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma integrity_check(1)")) {
      String first = rows.next() ? rows.getString(1) : "no answer";
      return first.equals("ok") ? "" : first.replace('\n', ' ');
    }
  }

  /** Checks a file that has no log beside it; gives the version of its tables. */
  int checkAlone() {
    refuseMissing();
    int version = identify();
    try (Connection connection = open()) {
      refuseDamage(connection);
      Optional<String> difference = Schema.difference(connection, version);
      if (difference.isPresent()) {
        throw StoreRefused.differs(path, difference.get());
      }
      return version;
    } catch (SQLException e) {
      throw StoreRefused.damaged(path, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The version of its tables.
   *
   * @throws StoreRefused when it is not this program's, or of a newer one
   */
  int identify() {
    Header header = Header.of(path);
    int version = header.version();
    if (!(header.isOurs() || (header.program() == 0 && hasOurTables()))) {
      throw StoreRefused.foreign(path);
    }
    if (version > Migration.NEWEST) {
      throw StoreRefused.newer(path, version, Migration.NEWEST);
    }
    if (version <= 0 || (version > Migration.LAST_UNSIGNED && !header.isOurs())) {
      throw StoreRefused.foreign(path);
    }
    return version;
  }

  /** Reads the file alone; it must not be written to meanwhile. */
  Connection open() throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection(
        "jdbc:sqlite:file:" + path.toAbsolutePath().toUri().getRawPath() + "?immutable=1");
  }

  /** Brings the log into the file, so that the file alone is whole. Only for a file of our own. */
  void settle() {
    try (Connection connection = new SQLiteConfig().createConnection(new SqliteFile(path).url());
        Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = delete");
    } catch (SQLException e) {
      throw StoreRefused.damaged(path, String.valueOf(e.getMessage()));
    }
  }

  private void refuseMissing() {
    if (!Files.isRegularFile(path)) {
      throw StoreRefused.missing(path);
    }
    if (!new DataPlace(path).hasData()) {
      throw StoreRefused.empty(path);
    }
  }

  private boolean hasOurTables() {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from sqlite_master where type = 'table' and name in"
                    + " ('change_log', 'rulebook_edition', 'member_version', 'given_number')")) {
      return rows.next() && rows.getInt(1) == OUR_TABLES;
    } catch (SQLException e) {
      throw StoreRefused.damaged(path, String.valueOf(e.getMessage()));
    }
  }

  private void refuseDamage(Connection connection) throws SQLException {
    String damage = integrity(connection);
    if (!damage.isEmpty()) {
      throw StoreRefused.damaged(path, damage);
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma foreign_key_check")) {
      if (rows.next()) {
        throw StoreRefused.damaged(path, "foreign_key_check: " + rows.getString(1));
      }
    }
  }
}
