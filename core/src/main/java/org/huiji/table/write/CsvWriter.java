package org.huiji.table.write;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.Value;

/**
 * Writes a table as text with commas, in UTF-8 with a byte order mark so that Excel opens it as
 * such. Titles are left out: the head is the first row. Text that a spreadsheet would run gets an
 * apostrophe in front; numbers, negative ones too, do not.
 */
public final class CsvWriter {

  private static final int STEP = 500;

  /**
   * Writes a table whole or not at all; what was at the place before is replaced.
   *
   * @throws FileRefused when the file cannot be written or is open elsewhere
   */
  public void write(Path target, TableSheet table, Progress progress) {
    WholeFile.write(target, out -> write(out, table, progress));
  }

  private static void write(OutputStream out, TableSheet table, Progress progress)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    try (de.siegmar.fastcsv.writer.CsvWriter csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer)) {
      csv.writeRecord(
          table.columns().stream().map(column -> Unsafe.guarded(column.head())).toList());
      int count = 0;
      for (List<Value> row : table.rows()) {
        csv.writeRecord(row.stream().map(CsvWriter::field).toList());
        if (++count % STEP == 0 && !progress.goOn(0)) {
          throw new CancellationException();
        }
      }
    }
  }

  private static String field(Value value) {
    return value instanceof Value.Text(String text) ? Unsafe.guarded(text) : value.text();
  }
}
