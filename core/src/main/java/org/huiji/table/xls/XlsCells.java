package org.huiji.table.xls;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.huiji.table.CellRef;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SheetBuilder;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet. */
final class XlsCells {

  private final Intake intake;
  private final SheetBuilder sheet;
  private final XlsTexts texts;
  private final XlsFormats formats;
  private int row;
  private @Nullable FormulaRecord awaitingText;

  XlsCells(Intake intake, SheetBuilder sheet, XlsTexts texts, XlsFormats formats) {
    this.intake = intake;
    this.sheet = sheet;
    this.texts = texts;
    this.formats = formats;
  }

  SheetBuilder sheet() {
    return sheet;
  }

  void take(Record read) {
    switch (read) {
      case LabelSSTRecord cell -> put(cell, shared(cell));
      case NumberRecord cell -> put(cell, formats.value(cell.getXFIndex(), cell.getValue()));
      case RKRecord cell -> put(cell, formats.value(cell.getXFIndex(), cell.getRKNumber()));
      case LabelRecord cell -> put(cell, text(cell.getValue()));
      case BoolErrRecord cell ->
          put(
              cell,
              cell.isBoolean()
                  ? new Value.Bool(cell.getBooleanValue())
                  : failed(cell.getErrorValue()));
      case FormulaRecord cell -> formula(cell);
      case StringRecord string -> {
        if (awaitingText != null) {
          put(awaitingText, text(string.getString()));
          awaitingText = null;
        }
      }
      default -> {}
    }
  }

  private void formula(FormulaRecord cell) {
    awaitingText = null;
    switch (cell.getCachedResultTypeEnum()) {
      case STRING -> awaitingText = cell;
      case BOOLEAN -> put(cell, new Value.Bool(cell.getCachedBooleanValue()));
      case ERROR -> put(cell, failed(cell.getCachedErrorValue()));
      default -> put(cell, formats.value(cell.getXFIndex(), cell.getValue()));
    }
  }

  private void put(CellValueRecordInterface cell, Value value) {
    if (cell.getRow() + 1 != row) {
      row = cell.getRow() + 1;
      sheet.row(row);
    }
    sheet.cell(cell.getColumn(), value);
  }

  private Value shared(LabelSSTRecord cell) {
    Value found = texts.get(cell.getSSTIndex());
    if (found == null) {
      throw intake.damaged(sheet.name(), new CellRef(cell.getRow() + 1, cell.getColumn()).name());
    }
    return found;
  }

  private Value text(String text) {
    intake.text(text.length());
    return Value.of(text);
  }

  private static Value failed(int code) {
    return new Value.Failed(
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?");
  }
}
