package org.huiji.declaration.word.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.table.write.Unsafe;
import org.huiji.table.write.WrappedText;

/** A sheet for A4 upright on the annex's grid of six columns, drawn from top to bottom. */
final class Page {

  /** Of the grid, in points. */
  private static final double[] COLUMNS = {75, 68.5, 82.5, 77.5, 69.4, 69.4};

  /** A column's width is told in 256ths of a digit of {@link Looks#USUAL}, which is so wide. */
  private static final double DIGIT_POINTS = 6;

  private static final int UNIT = 256;

  /** Excel takes no higher row. */
  private static final double HIGHEST = 400;

  /** Text does not come nearer to the lines of its cell. */
  private static final double RIM = 6;

  private static final double LINE = 1.32;
  private static final double MILLIMETRE = 1 / 25.4;

  private final XSSFSheet sheet;
  private final Looks looks;
  private int next;

  Page(XSSFWorkbook book, String name, Looks looks) {
    this.sheet = book.createSheet(name);
    this.looks = looks;
    for (int i = 0; i < COLUMNS.length; i++) {
      sheet.setColumnWidth(i, (int) Math.round(COLUMNS[i] / DIGIT_POINTS * UNIT));
    }
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setHorizontallyCenter(true);
    sheet.setDisplayGridlines(false);
    sheet.setMargin(PageMargin.TOP, 22 * MILLIMETRE);
    sheet.setMargin(PageMargin.BOTTOM, 20 * MILLIMETRE);
    sheet.setMargin(PageMargin.LEFT, 25 * MILLIMETRE);
    sheet.setMargin(PageMargin.RIGHT, 23 * MILLIMETRE);
  }

  static int columns() {
    return COLUMNS.length;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The number of the row that is added next. */
  int next() {
    return next;
  }

  /** As many pages below each other as it takes, none beside another. */
  void fitWidth() {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** How high these lines are, wrapped to so many columns from one on. */
  static double height(List<String> lines, Look look, int column, int columns) {
    double width = -RIM;
    for (int i = column; i < column + columns; i++) {
      width += COLUMNS[i];
    }
    int halves = Math.max(1, (int) (width / look.points() * 2));
    int count = WrappedText.lines(String.join("\n", lines), halves);
    return count * look.points() * LINE + RIM;
  }

  /** Adds rows that are so high together, at most {@code slice} points each. */
  int add(double height, double slice) {
    int rows = (int) Math.ceil(height / Math.min(slice, HIGHEST));
    for (int i = 0; i < rows; i++) {
      sheet.createRow(next++).setHeightInPoints((float) (height / rows));
    }
    return rows;
  }

  /** Writes over all columns, on rows of its own. */
  XSSFCell line(String text, Look look, double height) {
    int first = next;
    int rows = add(height, HIGHEST);
    return write(new CellRangeAddress(first, first + rows - 1, 0, COLUMNS.length - 1), text, look);
  }

  /** Writes text into cells that become one. */
  XSSFCell write(CellRangeAddress place, String text, Look look) {
    XSSFCell cell = merged(place, looks.text(look, Unsafe.isUnsafe(text)));
    cell.setCellValue(text);
    return cell;
  }

  /** Writes a number into cells that become one. */
  void write(CellRangeAddress place, double number, Look look, String format) {
    merged(place, looks.number(look, format)).setCellValue(number);
  }

  private XSSFCell merged(CellRangeAddress place, XSSFCellStyle style) {
    for (int r = place.getFirstRow(); r <= place.getLastRow(); r++) {
      XSSFRow row = sheet.getRow(r);
      for (int c = place.getFirstColumn(); c <= place.getLastColumn(); c++) {
        row.createCell(c).setCellStyle(style);
      }
    }
    if (place.getNumberOfCells() > 1) {
      sheet.addMergedRegion(place);
    }
    return sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn());
  }

  Looks looks() {
    return looks;
  }
}
