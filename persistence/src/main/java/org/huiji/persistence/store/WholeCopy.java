package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.huiji.file.OwnerOnly;

/**
 * Writes a copy of the data under a name that only it has, reads it again, and gives it its own
 * name last: whoever sees a copy sees a whole one.
 */
final class WholeCopy {

  private WholeCopy() {}

  /** What must be done, too, before the copy counts; what it throws undoes the copy. */
  interface Before {
    void done() throws IOException, SQLException;
  }

  /**
   * Makes the copy, in the place of a file of that name.
   *
   * @param data the data, however much is written to it meanwhile
   */
  static void of(Connection data, Path target, Before last) throws IOException, SQLException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    OwnerOnly.folder(folder);
    Path part = OwnerOnly.temporary(folder, target.getFileName() + "-", ".part");
    try {
      try (PreparedStatement statement = data.prepareStatement("vacuum into ?")) {
        statement.setString(1, part.toAbsolutePath().toString());
        statement.execute();
      }
      Durable.file(part);
      new CopyFile(part).checkAlone();
      last.done();
      Durable.move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
