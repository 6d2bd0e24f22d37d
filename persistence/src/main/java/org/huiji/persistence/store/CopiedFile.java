package org.huiji.persistence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A copy of the data file, looked into without changing a byte of it or making a file beside it.
 */
public final class CopiedFile {

  private CopiedFile() {}

  /** What is found there; nothing where it is no database, damaged, or of too old a version. */
  public static <T> Optional<T> read(Path copy, Function<DSLContext, T> work) {
    try (Connection connection = new CopyFile(copy).open()) {
      return Optional.of(work.apply(SqliteStore.sql(connection)));
    } catch (SQLException | DataAccessException _) {
      return Optional.empty();
    }
  }
}
