package org.huiji.declaration.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.docx.FormPages;

/**
 * 附件1 申报书 as a Word document (.docx) in the annex's layout, on A4 for both sides of the paper: the
 * cover is a leaf of its own. Signatures and seals have their blank places.
 */
public final class FormDocx {

  private FormDocx() {}

  /**
   * The form with these answers.
   *
   * @param answers {@link Answers#NONE} for a form that a company fills in, with the annex's hints
   */
  public static byte[] of(Answers answers, Round round) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new FormPages(document, Annex.load(), round, answers).draw();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
