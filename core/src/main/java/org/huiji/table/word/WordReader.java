package org.huiji.table.word;

import java.io.IOException;
import org.huiji.table.FileRefused;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.OfficePackage;
import org.huiji.text.Message;

/** Reads each table of a document as a sheet. Macros, links and pictures are not looked at. */
public final class WordReader {

  private final Intake intake;

  public WordReader(Intake intake) {
    this.intake = intake;
  }

  /**
   * Reads a document.
   *
   * @param main the name of the part that holds its text
   */
  public TableFile read(OfficePackage opened, String main) throws IOException {
    WordPart part = new WordPart(intake);
    intake.expect(opened.size(main));
    opened.read(main, part);
    if (part.sheets().isEmpty()) {
      throw new FileRefused(Message.of("table.no-table-in-document", intake.file()));
    }
    return new TableFile(intake.file(), TableFormat.DOCX, part.sheets());
  }
}
