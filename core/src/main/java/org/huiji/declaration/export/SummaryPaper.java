package org.huiji.declaration.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.document.sheet.SheetSize;
import org.huiji.document.sheet.TablePaper;
import org.huiji.document.word.WordColumn;
import org.huiji.document.word.WordPaper;
import org.huiji.document.word.WordSheet;
import org.huiji.document.word.WordTable;
import org.huiji.document.word.WordText;
import org.huiji.document.word.WordText.Place;
import org.huiji.table.Value;
import org.huiji.table.write.TableSheet;

/** A summary table across sheets of paper: as it is printed, and the same in Word. */
public record SummaryPaper(SummaryTable table, TableSheet.Paper size) {

  private static final double MARGIN = 15;
  private static final WordText TITLE = WordText.of("黑体", 18).at(Place.CENTRE).withRoomUnder(6);
  private static final WordText LINE = WordText.of("宋体", 10.5).withRoomUnder(6);

  /** To be printed. */
  public TablePaper page() {
    return SummaryLayout.paper(
        table,
        switch (size) {
          case A4 -> SheetSize.A4_LANDSCAPE;
          case A3 -> SheetSize.A3_LANDSCAPE;
        });
  }

  /** As a Word file. */
  public byte[] word() {
    return WordPaper.bytes(wordSheet(), this::fill);
  }

  void writeWord(OutputStream out) throws IOException {
    WordPaper.write(wordSheet(), this::fill, out);
  }

  private void fill(WordPaper paper) {
    WordText cell = WordText.of("宋体", wordSize());
    paper.number("第 " + WordPaper.PAGE + " 页　共 " + WordPaper.PAGES + " 页", cell.at(Place.CENTRE));
    paper.line(table.title(), TITLE);
    paper.line(table.headLine(), LINE);
    paper.table(new WordTable(columns(), cell.inBold(), cell, rows()));
  }

  private List<WordColumn> columns() {
    int year = table.round().year();
    return SummaryLayout.columns().stream()
        .map(
            column -> new WordColumn(column.head(year), SummaryLayout.share(column), place(column)))
        .toList();
  }

  private List<List<String>> rows() {
    return SummaryLayout.rows(table).stream()
        .map(row -> row.stream().map(Value::text).toList())
        .toList();
  }

  private static Place place(SummaryColumn column) {
    return switch (SummaryLayout.kind(column)) {
      case CENTRED -> Place.CENTRE;
      case NUMBER -> Place.RIGHT;
      default -> Place.LEFT;
    };
  }

  private WordSheet wordSheet() {
    return switch (size) {
      case A4 -> WordSheet.of(297, 210, MARGIN);
      case A3 -> WordSheet.of(420, 297, MARGIN);
    };
  }

  private double wordSize() {
    return switch (size) {
      case A4 -> 7.5;
      case A3 -> 9;
    };
  }
}
