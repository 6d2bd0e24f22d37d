package org.huiji.declaration.word.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;

/** 封面: a leaf of its own when both sides are printed, so that its back is a blank page. */
final class CoverSheet {

  private static final double HIGH = 90;
  private static final double GAP = 16;
  private static final double LINE = 36;
  private static final int LABEL_COLUMNS = 2;
  private static final double MARGIN_INCHES = 0.4;

  private final Page page;
  private final AnnexWords words;
  private final FormText text;

  CoverSheet(Page page, AnnexWords words, FormText text) {
    this.page = page;
    this.words = words;
    this.text = text;
  }

  /** Its margins are small, so that no spreadsheet's idea of a column's width breaks its lines. */
  void draw(Annex.Cover cover) {
    page.sheet().setMargin(PageMargin.LEFT, MARGIN_INCHES);
    page.sheet().setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    page.line(cover.mark(), Look.MARK, LINE);
    page.add(HIGH, HIGH);
    centred(words.of(cover.title()), Look.TITLE);
    page.add(GAP, GAP);
    centred(cover.form(), Look.FORM);
    centred(words.of(cover.batch()), Look.BATCH);
    page.add(HIGH / 2, HIGH);
    cover.lines().forEach(this::line);
    page.add(HIGH / 2, HIGH);
    centred(words.of(cover.issuer()), Look.COVER_FOOT);
    centred(text.filledOn(), Look.COVER_FOOT);
    int last = page.next() - 1;
    page.sheet().setRowBreak(last);
    page.line(" ", Look.COVER_FOOT, LINE);
    page.sheet()
        .getWorkbook()
        .setPrintArea(
            page.sheet().getWorkbook().getSheetIndex(page.sheet()),
            0,
            Page.columns() - 1,
            0,
            last + 1);
  }

  private void centred(String line, Look look) {
    double height = Page.height(line.lines().toList(), look, 0, Page.columns());
    page.line(line, look, height + GAP / 2);
  }

  private void line(Annex.Place place) {
    String value = String.join(" ", text.lines(place.place()));
    int columns = Page.columns() - LABEL_COLUMNS;
    double height = Page.height(value.lines().toList(), Look.COVER_PLACE, LABEL_COLUMNS, columns);
    int row = page.next();
    page.add(Math.max(LINE, height), HIGH * 2);
    int last = page.next() - 1;
    page.write(
        new CellRangeAddress(row, last, 0, LABEL_COLUMNS - 1), place.label(), Look.COVER_LABEL);
    page.write(
        new CellRangeAddress(row, last, LABEL_COLUMNS, Page.columns() - 1),
        value,
        Look.COVER_PLACE);
  }
}
