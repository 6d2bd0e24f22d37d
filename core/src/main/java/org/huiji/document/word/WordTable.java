package org.huiji.document.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * A table as wide as the text: its head on every page, no row broken, each column its share of the
 * width, whatever stands in it.
 *
 * @param head how the heads are set
 * @param text how the cells are set, but for where
 * @param rows one text per column
 */
public record WordTable(
    List<WordColumn> columns, WordText head, WordText text, List<List<String>> rows) {

  /** Around a cell's text, in twentieths of a point. */
  private static final int PADDING = 40;

  public WordTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  void writeTo(XWPFDocument document, int width) {
    XWPFTable grid = document.createTable(rows.size() + 1, columns.size());
    grid.setTableAlignment(TableRowAlign.CENTER);
    grid.setCellMargins(PADDING, PADDING, PADDING, PADDING);
    widths(grid, width);
    XWPFTableRow first = grid.getRow(0);
    first.setRepeatHeader(true);
    first.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      cell(first.getCell(i), columns.get(i).head(), head.at(WordText.Place.CENTRE));
    }
    for (int i = 0; i < rows.size(); i++) {
      row(grid.getRow(i + 1), rows.get(i));
    }
  }

  private void row(XWPFTableRow row, List<String> texts) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      cell(row.getCell(i), texts.get(i), text.at(columns.get(i).place()));
    }
  }

  private static void cell(XWPFTableCell cell, String words, WordText look) {
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    look.setInto(cell.getParagraphs().getFirst(), words);
  }

  private void widths(XWPFTable grid, int whole) {
    int shares = columns.stream().mapToInt(WordColumn::share).sum();
    grid.setWidth(whole);
    grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var widths = grid.getCTTbl().addNewTblGrid();
    for (int i = 0; i < columns.size(); i++) {
      int own = whole * columns.get(i).share() / shares;
      widths.addNewGridCol().setW(BigInteger.valueOf(own));
      for (XWPFTableRow row : grid.getRows()) {
        row.getCell(i).setWidth(String.valueOf(own));
      }
    }
  }
}
