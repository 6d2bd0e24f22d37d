package org.huiji.declaration.word.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;

/** Headings, 三、情况介绍材料 and 四、相关证明材料. */
final class TextPages {

  private static final Pen HEADING = new Pen(Pen.HEI, 16);
  private static final Pen TEXT = new Pen(Pen.FANGSONG, 16);
  private static final double LINES = 1.25;
  private static final int GAP = 160;

  private final XWPFDocument document;
  private final AnnexWords words;
  private final FormText text;

  TextPages(XWPFDocument document, AnnexWords words, FormText text) {
    this.document = document;
    this.words = words;
    this.text = text;
  }

  void heading(String heading, boolean onNewPage) {
    XWPFParagraph line =
        HEADING.line(document.createParagraph(), ParagraphAlignment.LEFT, words.of(heading));
    line.setPageBreak(onNewPage);
    line.setKeepNext(true);
    line.setSpacingBefore(GAP);
    line.setSpacingAfter(GAP);
  }

  void description(Annex.Description description) {
    heading(description.heading(), true);
    for (Annex.Place part : description.parts()) {
      List<String> lines = text.lines(part.place());
      XWPFParagraph first = paragraph("");
      HEADING.add(first, part.label());
      TEXT.add(first, lines.getFirst());
      lines.stream().skip(1).forEach(this::paragraph);
    }
  }

  void evidence(Annex.Evidence evidence) {
    heading(evidence.heading(), false);
    words.evidence().forEach(this::paragraph);
  }

  private XWPFParagraph paragraph(String line) {
    XWPFParagraph paragraph = TEXT.line(document.createParagraph(), ParagraphAlignment.BOTH, line);
    paragraph.setIndentationFirstLine(TEXT.width(2));
    paragraph.setSpacingBetween(LINES);
    return paragraph;
  }
}
