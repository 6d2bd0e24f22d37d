package org.huiji.declaration.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.xlsx.FormSheets;

/**
 * 附件1 申报书 as an Excel workbook (.xlsx) in the annex's layout, set up for A4: a sheet for the cover,
 * which is a leaf of its own, one for each table, and one for the texts. Numbers are numbers, their
 * unit is in the label. Signatures and seals have their blank places.
 */
public final class FormWorkbook {

  private FormWorkbook() {}

  /**
   * The form with these answers.
   *
   * @param answers {@link Answers#NONE} for a form that a company fills in, with the annex's hints
   */
  public static byte[] of(Answers answers, Round round) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new FormSheets(book, Annex.load(), round, answers).draw();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
