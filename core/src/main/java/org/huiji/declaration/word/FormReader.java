package org.huiji.declaration.word;

import java.nio.file.Path;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.body.WordFile;
import org.huiji.declaration.word.read.Form;
import org.huiji.table.FileRefused;
import org.huiji.table.Limits;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;

/**
 * Reads a filled 附件1 申报书 (.docx). Every field is found by its printed label, wherever it stands,
 * and keeps the cell it came from: {@code 表1 B3}, counted as Word counts cells, or 封面. What cannot
 * be read is a problem at its cell.
 */
public final class FormReader {

  /** With all that a company pastes behind it, a form is far smaller. */
  private static final Limits LIMITS = new Limits(100L << 20, 100L << 20, 20_000, 500_000, 100_000);

  private FormReader() {}

  /**
   * Reads a form.
   *
   * @param round whose year and categories the form has
   * @param options the password of a protected form; how much is read is this reader's own business
   * @throws FileRefused for every other file: another annex, another format, macros, links to files
   *     outside, too large; {@link org.huiji.table.PasswordNeeded} for a protected one
   * @throws java.util.concurrent.CancellationException when the progress says stop
   */
  public static Filled read(Path file, Round round, ReadOptions options, Progress progress) {
    return readWithin(file, round, options.withLimits(LIMITS), progress);
  }

  static Filled readWithin(Path file, Round round, ReadOptions options, Progress progress) {
    String name = String.valueOf(file.getFileName());
    return Form.read(name, WordFile.read(file, options, progress), round);
  }
}
