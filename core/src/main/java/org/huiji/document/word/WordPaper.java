package org.huiji.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word file being written from top to bottom. */
public final class WordPaper {

  /** Stands for the number of the page in a footer. */
  public static final String PAGE = "{page}";

  /** Stands for the number of all pages in a footer. */
  public static final String PAGES = "{pages}";

  private final XWPFDocument document;
  private final WordSheet sheet;

  private WordPaper(XWPFDocument document, WordSheet sheet) {
    this.document = document;
    this.sheet = sheet;
    page();
  }

  /** Writes a whole file. */
  public static void write(WordSheet sheet, Consumer<WordPaper> fill, OutputStream out)
      throws IOException {
    try (var document = new XWPFDocument()) {
      fill.accept(new WordPaper(document, sheet));
      document.write(out);
    }
  }

  /** The bytes of a whole file. */
  public static byte[] bytes(WordSheet sheet, Consumer<WordPaper> fill) {
    try (var out = new ByteArrayOutputStream()) {
      write(sheet, fill, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A paragraph. */
  public void line(String words, WordText look) {
    look.setInto(document.createParagraph(), words);
  }

  public void table(WordTable table) {
    table.writeTo(document, sheet.textWidth());
  }

  /**
   * Numbers the pages.
   *
   * @param pattern with {@link #PAGE} and {@link #PAGES}
   */
  public void number(String pattern, WordText look) {
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    look.setInto(foot, "");
    for (String part : pattern.split("(?<=})|(?=\\{)")) {
      switch (part) {
        case PAGE -> foot.getCTP().addNewFldSimple().setInstr("PAGE");
        case PAGES -> foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        default -> look.addTo(foot, part);
      }
    }
  }

  /** The same from the second page on, as a letter has them. */
  public void numberFromSecond(String pattern, WordText look) {
    number(pattern, look);
    document.createFooter(HeaderFooterType.FIRST).createParagraph();
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    if (sheet.isAcross()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    size.setW(twips(sheet.width()));
    size.setH(twips(sheet.height()));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(sheet.top()));
    margins.setRight(twips(sheet.right()));
    margins.setBottom(twips(sheet.bottom()));
    margins.setLeft(twips(sheet.left()));
    margins.setFooter(twips(sheet.bottom() / 2));
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(WordSheet.twips(millimetres));
  }
}
