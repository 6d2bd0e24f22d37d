package org.huiji.declaration.word.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;
import org.huiji.declaration.word.annex.Places;

/** Writes labels and answers into cells, and leaves room for signatures and seals. */
final class CellPen {

  private static final Pen TEXT = new Pen(Pen.FANGSONG, 10.5);
  private static final int ROW = 540;
  private static final int LONG_ROW = 1130;
  private static final int SIGNED_ROW = 2000;
  private static final int SEAL = 510;

  private final AnnexWords words;
  private final FormText text;

  CellPen(AnnexWords words, FormText text) {
    this.words = words;
    this.text = text;
  }

  /** Whether a cell may go on on the next page. */
  boolean isLong(Annex.Cell cell) {
    return cell.place() != null && Places.isLong(cell.place());
  }

  /** At least so high, in twentieths of a point. */
  int height(Annex.Cell cell) {
    if (cell.place() != null && Places.SIGNED.contains(cell.place())) {
      return SIGNED_ROW;
    }
    return isLong(cell) ? LONG_ROW : ROW;
  }

  void write(XWPFTableCell cell, Annex.Cell printed) {
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    if (printed.label() != null) {
      lines(cell, words.of(printed.label()).lines().toList(), ParagraphAlignment.CENTER);
    } else if (printed.place() != null) {
      place(cell, printed.place());
    }
  }

  private void place(XWPFTableCell cell, String place) {
    List<String> lines = text.lines(place);
    if (Places.SIGNED.contains(place)) {
      signed(cell, lines);
    } else {
      lines(
          cell, lines, Places.isLeft(place) ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
    }
  }

  /** The last two lines are for seal or signature and for the day. */
  private static void signed(XWPFTableCell cell, List<String> lines) {
    int seal = lines.size() - 2;
    lines(cell, lines, ParagraphAlignment.LEFT);
    List<XWPFParagraph> drawn = cell.getParagraphs();
    drawn.get(seal).setSpacingBefore(SEAL);
    drawn.get(seal + 1).setSpacingBefore(SEAL);
    drawn.get(seal + 1).setAlignment(ParagraphAlignment.RIGHT);
    drawn.get(seal + 1).setIndentationRight(TEXT.width(2));
  }

  private static void lines(XWPFTableCell cell, List<String> lines, ParagraphAlignment alignment) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph line =
          i == 0 && !cell.getParagraphs().isEmpty()
              ? cell.getParagraphs().getFirst()
              : cell.addParagraph();
      TEXT.line(line, alignment, lines.get(i));
    }
  }
}
