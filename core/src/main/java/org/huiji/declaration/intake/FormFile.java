package org.huiji.declaration.intake;

import java.nio.file.Path;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.FormReader;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.read.FileDigest;

/**
 * A company's form that was read.
 *
 * @param file its name without the folder
 * @param sha256 of the file's bytes, in hex
 */
public record FormFile(String file, String sha256, Filled filled) {

  /**
   * Reads one.
   *
   * @throws org.huiji.table.FileRefused as {@link FormReader}
   */
  public static FormFile read(Path path, Round round, ReadOptions options, Progress progress) {
    // A file that is refused, for its size perhaps, is not read a second time for its digest.
    Filled filled = FormReader.read(path, round, options, progress);
    return new FormFile(String.valueOf(path.getFileName()), FileDigest.of(path), filled);
  }
}
