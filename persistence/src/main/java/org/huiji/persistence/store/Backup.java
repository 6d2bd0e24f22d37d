package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.huiji.store.Backups;
import org.huiji.table.Progress;

/** Copies of the data file with the evidence beside it, and the way back from one. */
public final class Backup {

  private final Path data;

  /**
   * @param data the data file
   */
  public Backup(Path data) {
    this.data = data;
  }

  /**
   * Writes a whole, consistent copy beside whatever goes on; an existing file is refused.
   *
   * @return how many files of evidence could not go with it
   */
  public int to(Path target, Progress progress) {
    if (Files.exists(target)) {
      throw StoreRefused.exists(target);
    }
    return write(target, progress);
  }

  /**
   * Writes such a copy in the place of a file of that name, which goes only once the copy is whole.
   * The data file itself is refused.
   *
   * @return how many files of evidence could not go with it
   */
  public int replacing(Path target, Progress progress) {
    if (isData(target)) {
      throw StoreRefused.exists(target);
    }
    return write(target, progress);
  }

  private boolean isData(Path target) {
    try {
      return Files.exists(target) && Files.isSameFile(target, data);
    } catch (IOException e) {
      throw StoreRefused.backupFailed(target, e);
    }
  }

  /**
   * The data is copied first, for a paper's file is kept before the data names it; the copy stands
   * in its place only when all that it names is there, too.
   */
  private int write(Path target, Progress progress) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (Connection connection = new SqliteFile(data).openForChange()) {
      Files.deleteIfExists(part);
      try {
        copy(connection, part);
        int missing = new EvidenceBeside(data).copyTo(target, connection, progress);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return missing;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | SQLException e) {
      throw StoreRefused.backupFailed(target, e);
    }
  }

  /**
   * Puts a copy in the place of the data file, which must not be open. The copy is checked first,
   * and evidence that is missing or was changed is brought back from beside it; what was there
   * before stays beside the data file.
   */
  public Backups.Restored restore(Path source, Progress progress) {
    check(source);
    Path part = data.resolveSibling(data.getFileName() + ".part");
    Path before = data.resolveSibling(data.getFileName() + ".before-restore");
    try {
      Files.createDirectories(data.toAbsolutePath().getParent());
      int missing = new EvidenceBeside(data).bringFrom(source, progress);
      Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
      if (Files.exists(data)) {
        settle();
        Files.move(data, before, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
      return new Backups.Restored(before, missing);
    } catch (IOException | SQLException e) {
      throw StoreRefused.backupFailed(source, e);
    }
  }

  /** SQLite's own findings about the file; empty when it is sound. */
  public static String findings(Path file) {
    if (!Files.isRegularFile(file)) {
      throw StoreRefused.unreadable(file, new IOException("no such file"));
    }
    try (Connection connection = new SqliteFile(file).openForReading();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma integrity_check")) {
      String first = rows.next() ? rows.getString(1) : "no answer";
      return first.equals("ok") ? "" : first;
    } catch (SQLException e) {
      throw StoreRefused.unreadable(file, e);
    }
  }

  static void copy(Connection connection, Path target) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, target.toAbsolutePath().toString());
      statement.execute();
    }
  }

  /** Refuses a file that is no sound copy of this program's data, or of a newer version's. */
  static void check(Path source) {
    String finding = findings(source);
    if (!finding.isEmpty()) {
      throw StoreRefused.damaged(source, finding);
    }
    try (Connection connection = new SqliteFile(source).openForReading();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma user_version")) {
      int version = rows.next() ? rows.getInt(1) : 0;
      if (version == 0) {
        throw StoreRefused.foreign(source);
      }
      if (version > Migration.NEWEST) {
        throw StoreRefused.newer(source, version, Migration.NEWEST);
      }
    } catch (SQLException e) {
      throw StoreRefused.unreadable(source, e);
    }
  }

  /** Brings the write-ahead log into the file, so that the file alone is whole. */
  private void settle() throws SQLException {
    try (Connection connection = new SqliteFile(data).openForChange();
        Statement statement = connection.createStatement()) {
      statement.execute("pragma wal_checkpoint(truncate)");
    }
  }
}
