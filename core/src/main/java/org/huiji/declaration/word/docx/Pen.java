package org.huiji.declaration.word.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Writes in one face and size.
 *
 * @param points the size
 */
record Pen(String face, double points) {

  static final String TITLE = "方正小标宋简体";
  static final String FANGSONG = "仿宋";
  static final String HEI = "黑体";

  /** Chinese faces have no ☑; Word and WPS on Windows find it here. */
  private static final String SYMBOLS = "Segoe UI Symbol";

  private static final Pattern PIECE = Pattern.compile("☑|[^☑]+");
  private static final int TWIPS = 20;

  /** A line of its own. */
  XWPFParagraph line(XWPFParagraph paragraph, ParagraphAlignment alignment, String text) {
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    add(paragraph, text);
    return paragraph;
  }

  /** More on the same line. */
  void add(XWPFParagraph paragraph, String text) {
    Matcher pieces = PIECE.matcher(text);
    boolean any = false;
    while (pieces.find()) {
      run(paragraph, pieces.group().equals("☑") ? SYMBOLS : face).setText(pieces.group());
      any = true;
    }
    if (!any) {
      run(paragraph, face);
    }
  }

  /** More on the same line, on a rule that goes on to the tab stop. */
  void addRuled(XWPFParagraph paragraph, String text) {
    XWPFRun run = run(paragraph, face);
    run.setUnderline(UnderlinePatterns.SINGLE);
    run.setText(" " + text);
    run.addTab();
  }

  /** Room for so many characters. */
  int width(int characters) {
    return (int) (characters * points * TWIPS);
  }

  private XWPFRun run(XWPFParagraph paragraph, String inFace) {
    XWPFRun run = paragraph.createRun();
    for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
      run.setFontFamily(inFace, range);
    }
    run.setFontSize(points);
    return run;
  }
}
