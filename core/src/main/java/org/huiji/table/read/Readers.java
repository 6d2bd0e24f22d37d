package org.huiji.table.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.TextFile;

/**
 * Read a file of each kind that the program knows; what is not wanted is refused.
 *
 * @param <T> what is read of it
 */
public interface Readers<T> {

  /** A Word document whose text is in the part {@code main}. */
  T document(OfficePackage opened, String main) throws IOException;

  /** A workbook since 2007 whose sheets hang on the part {@code main}. */
  T workbook(OfficePackage opened, String main) throws IOException;

  /** A workbook of Excel 97 to 2003. */
  T oldWorkbook(DocumentEntry book) throws IOException;

  /** A workbook of Excel 2003 as XML. */
  T xmlWorkbook(TextFile text) throws IOException;

  /** A web page. */
  T page(Path file, TextFile text) throws IOException;

  /** Any other text; its beginning tells how its fields are separated. */
  T text(TextFile text, String beginning) throws IOException;
}
