package org.huiji.declaration.word.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** 封面. */
final class CoverPage {

  private static final Pen MARK = new Pen(Pen.HEI, 16);
  private static final Pen TITLE = new Pen(Pen.TITLE, 26);
  private static final Pen FORM = new Pen(Pen.TITLE, 42);
  private static final Pen BATCH = new Pen(Pen.FANGSONG, 22);
  private static final Pen TEXT = new Pen(Pen.FANGSONG, 16);
  private static final int INDENT = 900;
  private static final int RULE = 8000;
  private static final int HIGH = 1800;
  private static final int LINE = 320;

  private final XWPFDocument document;
  private final AnnexWords words;
  private final FormText text;

  CoverPage(XWPFDocument document, AnnexWords words, FormText text) {
    this.document = document;
    this.words = words;
    this.text = text;
  }

  void draw(Annex.Cover cover) {
    MARK.line(document.createParagraph(), ParagraphAlignment.LEFT, cover.mark());
    centred(TITLE, words.of(cover.title()), HIGH);
    centred(FORM, cover.form(), HIGH / 3);
    centred(BATCH, words.of(cover.batch()), LINE);
    int before = HIGH;
    for (Annex.Place line : cover.lines()) {
      ruled(line, before);
      before = LINE;
    }
    centred(TEXT, words.of(cover.issuer()), HIGH);
    Sections.endOfCover(centred(TEXT, text.filledOn(), LINE));
  }

  private XWPFParagraph centred(Pen pen, String words, int before) {
    XWPFParagraph line = pen.line(document.createParagraph(), ParagraphAlignment.CENTER, words);
    line.setSpacingBefore(before);
    return line;
  }

  private void ruled(Annex.Place place, int before) {
    XWPFParagraph line =
        TEXT.line(document.createParagraph(), ParagraphAlignment.LEFT, place.label());
    line.setSpacingBefore(before);
    line.setIndentationLeft(INDENT);
    var tab = line.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.LEFT);
    tab.setPos(BigInteger.valueOf(RULE));
    TEXT.addRuled(line, String.join(" ", text.lines(place.place())));
  }
}
