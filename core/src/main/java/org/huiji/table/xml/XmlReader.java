package org.huiji.table.xml;

import java.io.IOException;
import java.io.Reader;
import org.huiji.table.FileRefused;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;
import org.huiji.table.intake.TextFile;
import org.huiji.text.Message;

/** Reads an XML Spreadsheet 2003, often sent under the name of {@code .xls}. */
public final class XmlReader {

  private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

  private final Intake intake;

  public XmlReader(Intake intake) {
    this.intake = intake;
  }

  /** Whether a text is such a workbook, by its beginning. */
  public static boolean isWorkbook(String beginning) {
    String start = beginning.stripLeading();
    return start.startsWith("<") && start.contains("Workbook") && start.contains(NAMESPACE);
  }

  public TableFile read(TextFile text) throws IOException {
    XmlBook book = new XmlBook(intake);
    try (Reader reader = text.open()) {
      new SafeXml(intake).read(reader, book);
    }
    if (book.sheets().isEmpty()) {
      throw new FileRefused(Message.of("table.no-sheet", intake.file()));
    }
    return new TableFile(intake.file(), TableFormat.XML, book.sheets());
  }
}
