package org.huiji.declaration.word.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huiji.declaration.word.annex.Annex;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of the form on its grid of six columns. */
final class TablePage {

  private static final int[] COLUMNS = {1500, 1370, 1650, 1550, 1388, 1388};
  private static final int ROW = 540;

  private final XWPFDocument document;
  private final CellPen cells;

  TablePage(XWPFDocument document, CellPen cells) {
    this.document = document;
    this.cells = cells;
  }

  void draw(Annex.Table printed) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    grid(table);
    Map<Integer, Annex.Cell> fromAbove = new HashMap<>();
    for (List<Annex.Cell> row : printed.rows()) {
      XWPFTableRow drawn = table.createRow();
      while (!drawn.getTableCells().isEmpty()) {
        drawn.removeCell(0);
      }
      boolean breaks = row.stream().anyMatch(cells::isLong);
      drawn.setCantSplitRow(!breaks);
      drawn.setHeight(row.stream().mapToInt(cells::height).max().orElse(ROW));
      drawn.setHeightRule(TableRowHeightRule.AT_LEAST);
      row(drawn, row, fromAbove);
    }
  }

  private static void grid(XWPFTable table) {
    CTTbl drawn = table.getCTTbl();
    var properties = drawn.getTblPr() == null ? drawn.addNewTblPr() : drawn.getTblPr();
    var layout =
        properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    table.setWidth(String.valueOf(Sections.WIDTH));
    var grid = drawn.getTblGrid() == null ? drawn.addNewTblGrid() : drawn.getTblGrid();
    for (int width : COLUMNS) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  /** A cell that reaches down is drawn again, empty, in the row below. */
  private void row(XWPFTableRow drawn, List<Annex.Cell> row, Map<Integer, Annex.Cell> fromAbove) {
    List<Annex.Cell> left = new ArrayList<>(row);
    int column = 0;
    while (column < COLUMNS.length) {
      Annex.Cell above = fromAbove.remove(column);
      if (above != null) {
        merge(cell(drawn, column, above.columns()), STMerge.CONTINUE);
        column += above.columns();
      } else {
        Annex.Cell next = left.removeFirst();
        XWPFTableCell cell = cell(drawn, column, next.columns());
        if (next.height() > 1) {
          merge(cell, STMerge.RESTART);
          fromAbove.put(column, next);
        }
        cells.write(cell, next);
        column += next.columns();
      }
    }
  }

  private static XWPFTableCell cell(XWPFTableRow row, int column, int span) {
    XWPFTableCell cell = row.createCell();
    CTTcPr properties = properties(cell);
    int width = 0;
    for (int i = column; i < column + span; i++) {
      width += COLUMNS[i];
    }
    var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    size.setType(STTblWidth.DXA);
    size.setW(BigInteger.valueOf(width));
    if (span > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    return cell;
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum kind) {
    properties(cell).addNewVMerge().setVal(kind);
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
