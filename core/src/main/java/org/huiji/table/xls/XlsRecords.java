package org.huiji.table.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huiji.table.CellRange;
import org.huiji.table.Sheet;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SheetBuilder;
import org.jspecify.annotations.Nullable;

/** Takes the records of a workbook as they come: first the book's own, then those of each sheet. */
final class XlsRecords implements HSSFListener {

  /** Bytes; progress counts records, since a stream in between would disturb decryption. */
  private static final int USUAL_RECORD = 18;

  private static final int STEP = 1024;

  private final Intake intake;
  private final int expected;
  private final XlsFormats formats = new XlsFormats();
  private final XlsTexts texts;
  private final List<BoundSheetRecord> named = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private int opened;
  private int taken;
  private int depth;
  private @Nullable XlsCells cells;

  XlsRecords(Intake intake, int size) {
    this.intake = intake;
    this.expected = Math.max(size / USUAL_RECORD, 1);
    this.texts = new XlsTexts(intake);
  }

  List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public void processRecord(Record read) {
    if (++taken % STEP == 0) {
      intake.goOn((double) taken / expected);
    }
    switch (read) {
      case BOFRecord begin -> begin(begin);
      case EOFRecord _ -> end();
      case BoundSheetRecord sheet -> named.add(sheet);
      case SSTRecord shared -> texts.set(shared);
      case DateWindow1904Record window -> formats.epoch1904(window.getWindowing() == 1);
      case FormatRecord format -> formats.code(format.getIndexCode(), format.getFormatString());
      case ExtendedFormatRecord style -> formats.style(style.getFormatIndex());
      case MergeCellsRecord merged -> merge(merged);
      case ColumnInfoRecord column -> hide(column);
      case RowRecord row -> hide(row);
      default -> {
        if (cells != null && depth == 1) {
          cells.take(read);
        }
      }
    }
  }

  /** Charts begin inside sheets; they, and sheets that are nothing but a chart, hold no cells. */
  private void begin(BOFRecord begin) {
    depth++;
    if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    if (opened < named.size() && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      BoundSheetRecord bound = named.get(opened);
      SheetBuilder sheet =
          new SheetBuilder(
              intake, bound.getSheetname(), bound.isHidden() || bound.isVeryHidden(), List.of());
      cells = new XlsCells(intake, sheet, texts, formats);
    }
    opened++;
  }

  private void end() {
    depth--;
    if (depth == 0 && cells != null) {
      sheets.add(cells.sheet().build());
      cells = null;
    }
  }

  private void hide(ColumnInfoRecord column) {
    if (cells != null && depth == 1 && (column.getHidden() || column.getColumnWidth() == 0)) {
      cells.sheet().hideColumns(column.getFirstColumn(), column.getLastColumn());
    }
  }

  private void hide(RowRecord row) {
    if (cells != null && depth == 1 && row.getZeroHeight()) {
      cells.sheet().hideRow(row.getRowNumber() + 1);
    }
  }

  private void merge(MergeCellsRecord merged) {
    if (cells == null) {
      return;
    }
    for (int i = 0; i < merged.getNumAreas(); i++) {
      CellRangeAddress area = merged.getAreaAt(i);
      cells
          .sheet()
          .merge(
              new CellRange(
                  area.getFirstRow() + 1,
                  area.getFirstColumn(),
                  area.getLastRow() + 1,
                  area.getLastColumn()));
    }
  }
}
