package org.huiji.table.xls;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.huiji.table.FileRefused;
import org.huiji.table.PasswordNeeded;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.intake.Intake;
import org.huiji.text.Message;

/** Reads the workbook stream of an old Excel file: formulas give their last values. */
public final class XlsReader {

  private final Intake intake;

  public XlsReader(Intake intake) {
    this.intake = intake;
  }

  public TableFile read(DocumentEntry book) throws IOException {
    XlsRecords records = new XlsRecords(intake, book.getSize());
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(records);
    Biff8EncryptionKey.setCurrentUserPassword(intake.password());
    try (InputStream in = new DocumentInputStream(book)) {
      new HSSFEventFactory().processEvents(request, in);
    } catch (EncryptedDocumentException e) {
      throw intake.password() == null
          ? PasswordNeeded.missing(intake.file())
          : PasswordNeeded.wrong(intake.file());
    } catch (OldExcelFormatException e) {
      throw new FileRefused(Message.of("table.too-old", intake.file()), e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    if (records.sheets().isEmpty()) {
      throw new FileRefused(Message.of("table.no-sheet", intake.file()));
    }
    return new TableFile(intake.file(), TableFormat.XLS, records.sheets());
  }
}
