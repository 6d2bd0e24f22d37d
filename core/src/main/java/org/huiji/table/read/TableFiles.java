package org.huiji.table.read;

import java.nio.file.Path;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.TableFile;
import org.huiji.table.intake.FileIntake;
import org.huiji.table.intake.Wanted;

/**
 * Reads the tables of a file, whatever its name ends in: workbooks of Excel and WPS, old and new,
 * text with separators, Word documents, web pages. Nothing in a file is ever run or fetched.
 */
public final class TableFiles {

  private TableFiles() {}

  /**
   * Reads a file whole.
   *
   * @throws FileRefused when the file cannot be read, with what to do; {@link
   *     org.huiji.table.PasswordNeeded} when it is protected
   * @throws java.util.concurrent.CancellationException when the progress says stop
   */
  public static TableFile read(Path file, ReadOptions options, Progress progress) {
    return FileIntake.read(
        file,
        Wanted.TABLE,
        options,
        progress,
        (intake, head) -> new Dispatch<>(intake, new TableReaders(intake)).read(file, head));
  }
}
