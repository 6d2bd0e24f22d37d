package org.huiji.declaration.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A letter of corrections as a Word file, its sentences those of the printed one. Sizes and margins
 * are those of a letter (GB/T 9704-2012); a face that the reader's PC lacks is replaced there.
 */
final class WordLetter {

  private static final String TITLE_FACE = "方正小标宋简体";
  private static final String TEXT_FACE = "仿宋_GB2312";
  private static final String HEAD_FACE = "黑体";
  private static final int TITLE_SIZE = 22;
  private static final int TEXT_SIZE = 16;
  private static final double LINE = 28;
  private static final double TITLE_LINE = 38;
  private static final int TWIPS_PER_POINT = 20;
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  /** The file, from the fields that fill the printed letter. */
  byte[] bytes(Map<String, Object> fields) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      page(document);
      write(document, new LetterText(fields));
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(XWPFDocument document, LetterText letter) {
    line(document, letter.issuer(), TITLE_FACE, TITLE_SIZE, ParagraphAlignment.CENTER);
    if (!letter.number().isEmpty()) {
      line(document, letter.number(), TEXT_FACE, TEXT_SIZE, ParagraphAlignment.RIGHT);
    }
    line(document, "", TEXT_FACE, TEXT_SIZE, ParagraphAlignment.LEFT);
    line(document, letter.title(), TITLE_FACE, TITLE_SIZE, ParagraphAlignment.CENTER);
    line(document, letter.addressee() + "：", TEXT_FACE, TEXT_SIZE, ParagraphAlignment.LEFT);
    text(document, letter.opening(), TEXT_FACE);
    for (LetterText.Section section : letter.sections()) {
      text(document, section.head(), HEAD_FACE);
      section.lines().forEach(words -> text(document, words, TEXT_FACE));
    }
    letter.closing().forEach(words -> text(document, words, TEXT_FACE));
    line(document, "", TEXT_FACE, TEXT_SIZE, ParagraphAlignment.LEFT);
    for (String words : List.of(letter.issuer(), letter.issued())) {
      XWPFParagraph signature =
          line(document, words, TEXT_FACE, TEXT_SIZE, ParagraphAlignment.RIGHT);
      signature.setIndentationRight(4 * TEXT_SIZE * TWIPS_PER_POINT);
    }
  }

  private static void text(XWPFDocument document, String words, String face) {
    XWPFParagraph paragraph = line(document, words, face, TEXT_SIZE, ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(2 * TEXT_SIZE * TWIPS_PER_POINT);
  }

  private static XWPFParagraph line(
      XWPFDocument document, String words, String face, int size, ParagraphAlignment place) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(place);
    paragraph.setSpacingBetween(size == TITLE_SIZE ? TITLE_LINE : LINE, LineSpacingRule.EXACT);
    XWPFRun run = paragraph.createRun();
    run.setText(words);
    run.setFontSize(size);
    run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
    return paragraph;
  }

  /** A4 with the margins of a letter. */
  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(twips(210));
    size.setH(twips(297));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(37));
    margins.setBottom(twips(35));
    margins.setLeft(twips(28));
    margins.setRight(twips(26));
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }
}
