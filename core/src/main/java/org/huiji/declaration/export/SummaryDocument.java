package org.huiji.declaration.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.table.Value;
import org.huiji.table.write.Column;
import org.huiji.table.write.TableSheet;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A summary table as a Word document: across, its head on every page, no row broken. */
final class SummaryDocument {

  private static final String TITLE_FACE = "黑体";
  private static final String FACE = "宋体";

  /** For figures: every word processor has it or one of its widths. */
  private static final String LATIN_FACE = "Times New Roman";

  private static final double TITLE_SIZE = 18;
  private static final double LINE_SIZE = 10.5;

  /** Twentieths of a point. */
  private static final int MARGIN = 850;

  private final XWPFDocument document;
  private final TableSheet.Paper paper;
  private final double size;

  private SummaryDocument(XWPFDocument document, TableSheet.Paper paper) {
    this.document = document;
    this.paper = paper;
    this.size =
        switch (paper) {
          case A4 -> 7.5;
          case A3 -> 9;
        };
  }

  static void write(SummaryTable table, TableSheet.Paper paper, OutputStream out)
      throws IOException {
    try (var document = new XWPFDocument()) {
      new SummaryDocument(document, paper).fill(table);
      document.write(out);
    }
  }

  private void fill(SummaryTable table) {
    page();
    footer();
    paragraph(table.title(), ParagraphAlignment.CENTER, TITLE_FACE, TITLE_SIZE);
    paragraph(table.headLine(), ParagraphAlignment.LEFT, FACE, LINE_SIZE);
    List<List<Value>> rows = SummaryLayout.rows(table);
    List<SummaryColumn> columns = SummaryLayout.columns();
    XWPFTable grid = document.createTable(rows.size() + 1, columns.size());
    grid.setTableAlignment(TableRowAlign.CENTER);
    grid.setCellMargins(40, 40, 40, 40);
    widths(grid, columns);
    XWPFTableRow head = grid.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      String text = columns.get(i).head(table.round().year());
      cell(head.getCell(i), text, ParagraphAlignment.CENTER).setBold(true);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(grid.getRow(i + 1), rows.get(i), columns);
    }
  }

  private void row(XWPFTableRow row, List<Value> values, List<SummaryColumn> columns) {
    row.setCantSplitRow(true);
    for (int i = 0; i < values.size(); i++) {
      cell(row.getCell(i), values.get(i).text(), alignment(SummaryLayout.kind(columns.get(i))));
    }
  }

  private static ParagraphAlignment alignment(Column.Kind kind) {
    return switch (kind) {
      case CENTRED -> ParagraphAlignment.CENTER;
      case NUMBER -> ParagraphAlignment.RIGHT;
      default -> ParagraphAlignment.LEFT;
    };
  }

  private XWPFRun cell(XWPFTableCell cell, String text, ParagraphAlignment alignment) {
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setAlignment(alignment);
    return run(paragraph, text, FACE, size);
  }

  private void paragraph(String text, ParagraphAlignment alignment, String face, double points) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(120);
    run(paragraph, text, face, points);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, String face, double points) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(LATIN_FACE);
    run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(points);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i));
    }
    return run;
  }

  /** Each column its share of the page, whatever stands in it. */
  private void widths(XWPFTable grid, List<SummaryColumn> columns) {
    int whole = width() - 2 * MARGIN;
    int shares = columns.stream().mapToInt(SummaryLayout::share).sum();
    grid.setWidth(whole);
    var layout = grid.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    var widths = grid.getCTTbl().addNewTblGrid();
    for (int i = 0; i < columns.size(); i++) {
      int own = whole * SummaryLayout.share(columns.get(i)) / shares;
      widths.addNewGridCol().setW(BigInteger.valueOf(own));
      for (XWPFTableRow row : grid.getRows()) {
        row.getCell(i).setWidth(String.valueOf(own));
      }
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz sheet = section.addNewPgSz();
    sheet.setOrient(STPageOrientation.LANDSCAPE);
    sheet.setW(BigInteger.valueOf(width()));
    sheet.setH(BigInteger.valueOf(height()));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
  }

  private int width() {
    return switch (paper) {
      case A4 -> 16_838;
      case A3 -> 23_811;
    };
  }

  private int height() {
    return switch (paper) {
      case A4 -> 11_906;
      case A3 -> 16_838;
    };
  }

  private void footer() {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, "第 ", FACE, size);
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    run(paragraph, " 页　共 ", FACE, size);
    paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    run(paragraph, " 页", FACE, size);
  }
}
