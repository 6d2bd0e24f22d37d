package org.huiji.declaration.word.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles and fonts of one workbook, each made when it is first asked for. */
final class Looks {

  /** The workbook's own font, 11 points, by whose digits Excel measures the columns. */
  static final String USUAL = "宋体";

  private static final String TEXT = "@";
  private static final short DAY_INDENT = 2;

  private final XSSFWorkbook book;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  Looks(XSSFWorkbook book) {
    this.book = book;
    book.getFontAt(0).setFontName(USUAL);
  }

  /**
   * For text.
   *
   * @param guarded whether Excel would take it for a formula when it is edited
   */
  XSSFCellStyle text(Look look, boolean guarded) {
    return styles.computeIfAbsent(look + TEXT + guarded, _ -> style(look, TEXT, guarded));
  }

  /**
   * For a number.
   *
   * @param format as Excel writes it
   */
  XSSFCellStyle number(Look look, String format) {
    return styles.computeIfAbsent(look + format, _ -> style(look, format, false));
  }

  XSSFFont font(Look.Face face, double points) {
    return fonts.computeIfAbsent(
        face + " " + points,
        _ -> {
          XSSFFont font = book.createFont();
          font.setFontName(face.family());
          font.setFontHeight(points);
          return font;
        });
  }

  private XSSFCellStyle style(Look look, String format, boolean guarded) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(look.face(), look.points()));
    style.setAlignment(look.across());
    style.setVerticalAlignment(look.down());
    style.setWrapText(true);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setQuotePrefixed(guarded);
    style.setBorderTop(line(look.edges().over()));
    style.setBorderBottom(line(look.edges().under()));
    style.setBorderLeft(line(look.edges().beside()));
    style.setBorderRight(line(look.edges().beside()));
    if (look == Look.SIGNED_DAY) {
      style.setIndention(DAY_INDENT);
    }
    return style;
  }

  private static BorderStyle line(boolean drawn) {
    return drawn ? BorderStyle.THIN : BorderStyle.NONE;
  }
}
