package org.huiji.table.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.text.Messages;

/**
 * Writes tables as a workbook of Excel: title, framed head that stays in view, columns as wide as
 * asked, ready to print on A4 across with the head on every page. Text stays text: nothing in it is
 * ever taken for a formula, and codes keep all their digits.
 */
public final class WorkbookWriter {

  private static final int ROWS_IN_MEMORY = 200;

  private final Messages messages;

  /**
   * A writer in one language.
   *
   * @param messages for the page numbers
   */
  public WorkbookWriter(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes the sheets whole or not at all; what was at the place before is replaced.
   *
   * @throws FileRefused when the file cannot be written or is open elsewhere
   */
  public void write(Path target, List<TableSheet> sheets, Progress progress) {
    WholeFile.write(target, out -> write(out, sheets, progress));
  }

  private void write(OutputStream out, List<TableSheet> sheets, Progress progress)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      Styles styles = new Styles(book);
      for (TableSheet sheet : sheets) {
        new SheetWriter(book, styles, messages, progress).write(sheet);
      }
      book.write(out);
    }
  }
}
