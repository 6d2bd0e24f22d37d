package org.huiji.declaration.word.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The document's pages: A4, the cover a leaf of its own when both sides are printed. */
final class Sections {

  /** Between the margins, in twentieths of a point. */
  static final int WIDTH = 8846;

  private static final long PAGE_WIDTH = 11906;
  private static final long PAGE_HEIGHT = 16838;
  private static final long LEFT = 1587;
  private static final long RIGHT = 1473;
  private static final long TOP = 1247;
  private static final long BOTTOM = 1134;
  private static final long FOOT = 851;

  private Sections() {}

  /** What comes after this paragraph begins on the next leaf. */
  static void endOfCover(XWPFParagraph last) {
    var properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
    page(properties.addNewSectPr());
  }

  static void body(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewType().setVal(STSectionMark.ODD_PAGE);
    page(section);
  }

  private static void page(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(FOOT));
    margins.setFooter(BigInteger.valueOf(FOOT));
    margins.setGutter(BigInteger.ZERO);
  }
}
