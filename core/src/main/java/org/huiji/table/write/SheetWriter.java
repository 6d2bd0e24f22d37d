package org.huiji.table.write;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huiji.table.Progress;
import org.huiji.table.Value;
import org.huiji.text.Messages;

/** Writes one sheet from top to bottom. */
final class SheetWriter {

  private static final int STEP = 500;
  private static final int CHARACTER = 256;
  private static final int WIDEST = 255;
  private static final float TITLE_HEIGHT = 30;
  private static final float LINE_HEIGHT = 20;
  private static final double MARGIN_INCHES = 0.4;

  private final SXSSFWorkbook book;
  private final Styles styles;
  private final Messages messages;
  private final Progress progress;

  SheetWriter(SXSSFWorkbook book, Styles styles, Messages messages, Progress progress) {
    this.book = book;
    this.styles = styles;
    this.messages = messages;
    this.progress = progress;
  }

  void write(TableSheet table) {
    SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
    int next = title(sheet, table);
    head(sheet, table.columns(), next);
    sheet.createFreezePane(0, next + 1);
    setUpPrinting(sheet, table.paper(), next);
    for (List<Value> values : table.rows()) {
      next++;
      row(sheet.createRow(next), table.columns(), values);
      if (next % STEP == 0 && !progress.goOn(0)) {
        throw new CancellationException();
      }
    }
  }

  private int title(SXSSFSheet sheet, TableSheet table) {
    int next = 0;
    if (!table.title().isEmpty()) {
      over(sheet, table, next++, table.title(), styles.title()).setHeightInPoints(TITLE_HEIGHT);
    }
    for (String line : table.lines()) {
      over(sheet, table, next++, line, styles.line()).setHeightInPoints(LINE_HEIGHT);
    }
    return next;
  }

  /** A row that is one cell over all columns. */
  private static Row over(
      SXSSFSheet sheet, TableSheet table, int number, String text, CellStyle style) {
    Row row = sheet.createRow(number);
    Cell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    if (table.columns().size() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(number, number, 0, table.columns().size() - 1));
    }
    return row;
  }

  private void head(SXSSFSheet sheet, List<Column> columns, int number) {
    Row row = sheet.createRow(number);
    RowHeight height = new RowHeight();
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, Math.clamp(columns.get(i).width(), 1, WIDEST) * CHARACTER);
      Cell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).head());
      cell.setCellStyle(styles.head());
      height.add(columns.get(i).head(), columns.get(i).width());
    }
    row.setHeightInPoints(height.points());
  }

  private void setUpPrinting(SXSSFSheet sheet, TableSheet.Paper paper, int headRow) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(
        switch (paper) {
          case A4 -> PrintSetup.A4_PAPERSIZE;
          case A3 -> PrintSetup.A3_PAPERSIZE;
        });
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getFooter().setCenter(messages.text("table.page-footer", "&P", "&N"));
  }

  private void row(Row row, List<Column> columns, List<Value> values) {
    RowHeight height = new RowHeight();
    for (int i = 0; i < columns.size(); i++) {
      Value value = values.get(i);
      put(row.createCell(i), columns.get(i).kind(), value);
      if (value instanceof Value.Text(String text)) {
        height.add(text, columns.get(i).width());
      }
    }
    row.setHeightInPoints(height.points());
  }

  private void put(Cell cell, Column.Kind kind, Value value) {
    switch (value) {
      case Value.Blank _ -> cell.setCellStyle(styles.plain(kind));
      case Value.Numeric number -> {
        cell.setCellValue(number.value());
        cell.setCellStyle(styles.plain(kind));
      }
      case Value.Date date when date.precision() == Value.Date.Precision.DAY -> {
        cell.setCellValue(date.at());
        cell.setCellStyle(styles.plain(Column.Kind.DATE));
      }
      case Value.Bool flag -> {
        cell.setCellValue(flag.value());
        cell.setCellStyle(styles.plain(kind));
      }
      case Value.Text _, Value.Date _, Value.Failed _ -> text(cell, kind, value.text());
    }
  }

  private void text(Cell cell, Column.Kind kind, String text) {
    cell.setCellValue(text);
    cell.setCellStyle(styles.text(kind, Unsafe.isUnsafe(text)));
  }
}
