package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.huiji.declaration.evidence.EvidenceShelf;
import org.huiji.declaration.evidence.EvidenceShelf.Kept;
import org.huiji.table.Progress;

/**
 * The files of evidence beside a data file: they go with a copy that leaves the data folder, and
 * come back with it. Papers that were taken away go, too, as that they were there stays known.
 */
record EvidenceBeside(Path data) {

  /**
   * Copies what does not lie beside the copy yet; inside the data folder nothing, for there no file
   * of evidence is ever removed.
   *
   * @param connection to the data
   * @return how many could not be copied
   */
  int copyTo(Path copy, Connection connection, Progress progress) throws IOException, SQLException {
    if (folder(copy).startsWith(folder(data))) {
      return 0;
    }
    EvidenceShelf there = EvidenceShelf.beside(copy);
    List<Kept> wanted = named(connection).stream().filter(paper -> !there.has(paper)).toList();
    return there.fill(EvidenceShelf.beside(data), wanted, progress);
  }

  /**
   * Brings back what is missing here or was changed.
   *
   * @param connection to the copy's data
   * @return how many could not be brought back
   */
  int bringFrom(Path copy, Connection connection, Progress progress) throws SQLException {
    EvidenceShelf here = EvidenceShelf.beside(data);
    List<Kept> wanted = unsound(here, named(connection), share -> progress.goOn(share / 2));
    return here.fill(EvidenceShelf.beside(copy), wanted, share -> progress.goOn((1 + share) / 2));
  }

  /** Reads all that is there: a file that was changed has the same size. */
  private static List<Kept> unsound(EvidenceShelf shelf, List<Kept> papers, Progress progress) {
    List<Kept> unsound = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      if (!progress.goOn((double) i / papers.size())) {
        throw new CancellationException();
      }
      if (!shelf.isSound(papers.get(i))) {
        unsound.add(papers.get(i));
      }
    }
    return unsound;
  }

  /** Copies of older versions name none. */
  private static List<Kept> named(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      List<Kept> papers = new ArrayList<>();
      if (hasEvidence(statement)) {
        try (ResultSet rows =
            statement.executeQuery(
                "select min(file), max(bytes), sha256 from declaration_evidence group by sha256")) {
          while (rows.next()) {
            papers.add(new Kept(rows.getString(1), rows.getLong(2), rows.getString(3)));
          }
        }
      }
      return papers;
    }
  }

  private static boolean hasEvidence(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select 1 from sqlite_master where name = 'declaration_evidence'")) {
      return rows.next();
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    return Files.exists(folder) ? folder.toRealPath() : folder;
  }
}
