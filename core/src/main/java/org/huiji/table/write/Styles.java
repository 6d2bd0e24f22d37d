package org.huiji.table.write;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The few looks that a plain office table needs. */
final class Styles {

  private static final String FACE = "宋体";
  private static final String TITLE_FACE = "黑体";
  private static final short SIZE = 10;
  private static final short TITLE_SIZE = 16;
  private static final String TEXT = "@";

  private final SXSSFWorkbook book;
  private final CellStyle title;
  private final CellStyle line;
  private final CellStyle head;
  private final Map<Column.Kind, CellStyle> plain = new EnumMap<>(Column.Kind.class);
  private final Map<Column.Kind, CellStyle> text = new EnumMap<>(Column.Kind.class);
  private final Map<Column.Kind, CellStyle> quoted = new EnumMap<>(Column.Kind.class);

  Styles(SXSSFWorkbook book) {
    this.book = book;
    Font small = font(FACE, SIZE, false);
    title = book.createCellStyle();
    title.setFont(font(TITLE_FACE, TITLE_SIZE, false));
    title.setAlignment(HorizontalAlignment.CENTER);
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    line = book.createCellStyle();
    line.setFont(small);
    line.setVerticalAlignment(VerticalAlignment.CENTER);
    head = framed(font(FACE, SIZE, true), HorizontalAlignment.CENTER, TEXT);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    for (Column.Kind kind : Column.Kind.values()) {
      plain.put(kind, framed(small, alignment(kind), format(kind)));
      text.put(kind, framed(small, textAlignment(kind), TEXT));
      CellStyle guarded = framed(small, textAlignment(kind), TEXT);
      guarded.setQuotePrefixed(true);
      quoted.put(kind, guarded);
    }
  }

  CellStyle title() {
    return title;
  }

  /** For what stands between title and head. */
  CellStyle line() {
    return line;
  }

  CellStyle head() {
    return head;
  }

  CellStyle plain(Column.Kind kind) {
    return of(plain, kind);
  }

  /** For text, whatever the column; guarded against being taken for a formula when edited. */
  CellStyle text(Column.Kind kind, boolean unsafe) {
    return of(unsafe ? quoted : text, kind);
  }

  private static CellStyle of(Map<Column.Kind, CellStyle> styles, Column.Kind kind) {
    return Objects.requireNonNull(styles.get(kind));
  }

  private Font font(String face, short size, boolean bold) {
    Font font = book.createFont();
    font.setFontName(face);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    return font;
  }

  private CellStyle framed(Font font, HorizontalAlignment alignment, String format) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static HorizontalAlignment textAlignment(Column.Kind kind) {
    return kind == Column.Kind.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
  }

  private static HorizontalAlignment alignment(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> HorizontalAlignment.LEFT;
      case CENTRED, DATE -> HorizontalAlignment.CENTER;
      case NUMBER, WHOLE, MONEY -> HorizontalAlignment.RIGHT;
    };
  }

  private static String format(Column.Kind kind) {
    return switch (kind) {
      case TEXT, CENTRED, NUMBER -> "General";
      case WHOLE -> "#,##0";
      case MONEY -> "#,##0.00";
      case DATE -> "yyyy-mm-dd";
    };
  }
}
