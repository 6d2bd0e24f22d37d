package org.huiji.table.word;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.huiji.table.FileRefused;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.text.Message;

/** Reads each table of a document as a sheet. Macros, links and pictures are not looked at. */
public final class WordReader {

  private final Intake intake;

  public WordReader(Intake intake) {
    this.intake = intake;
  }

  /** Reads the document's main part. */
  public TableFile read(PackagePart document) throws IOException {
    WordPart part = new WordPart(intake);
    intake.expect(document.getSize());
    try (InputStream in = document.getInputStream()) {
      new SafeXml(intake).read(intake.watch(in), part);
    }
    if (part.sheets().isEmpty()) {
      throw new FileRefused(Message.of("table.no-table-in-document", intake.file()));
    }
    return new TableFile(intake.file(), TableFormat.DOCX, part.sheets());
  }
}
