package org.huiji.declaration.word.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;

/** 三、情况介绍材料 or 四、相关证明材料: a paragraph to a row. */
final class TextSheet {

  private static final String INDENT = "　　";
  private static final double HEADING = 40;

  private final Page page;
  private final AnnexWords words;
  private final FormText text;

  TextSheet(Page page, AnnexWords words, FormText text) {
    this.page = page;
    this.words = words;
    this.text = text;
  }

  void draw(Annex.Description description) {
    page.fitWidth();
    page.line(words.of(description.heading()), Look.HEADING, HEADING);
    for (Annex.Place part : description.parts()) {
      List<String> lines = text.lines(part.place());
      runIn(part.label(), lines.getFirst());
      lines.stream().skip(1).forEach(this::paragraph);
    }
  }

  void draw(Annex.Evidence evidence) {
    page.fitWidth();
    page.line(evidence.heading(), Look.HEADING, HEADING);
    words.evidence().forEach(this::paragraph);
  }

  /** A label in bold type, and the text that goes on behind it. */
  private void runIn(String label, String first) {
    String all = INDENT + label + first;
    XSSFRichTextString rich = new XSSFRichTextString(all);
    double points = Look.PARAGRAPH.points();
    int end = INDENT.length() + label.length();
    rich.applyFont(0, end, page.looks().font(Look.Face.HEI, points));
    if (end < all.length()) {
      rich.applyFont(end, all.length(), page.looks().font(Look.Face.FANGSONG, points));
    }
    page.line(all, Look.PARAGRAPH, height(all)).setCellValue(rich);
  }

  private void paragraph(String line) {
    String indented = INDENT + line;
    page.line(indented, Look.PARAGRAPH, height(indented));
  }

  private static double height(String line) {
    return Page.height(List.of(line), Look.PARAGRAPH, 0, Page.columns());
  }
}
