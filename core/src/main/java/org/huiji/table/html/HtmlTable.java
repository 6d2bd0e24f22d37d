package org.huiji.table.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huiji.table.CellRange;
import org.huiji.table.CellRef;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SheetBuilder;
import org.jsoup.nodes.Element;

/** One table of a page: cells may cover several columns and rows. */
final class HtmlTable {

  /** Stands for a line break while spaces are folded. */
  private static final String BREAK = "\uE000";

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)");

  private final Intake intake;
  private final SheetBuilder sheet;

  /** The last row that a cell above covers, by column. */
  private int[] coveredUpTo = new int[64];

  private int row;

  HtmlTable(Intake intake, SheetBuilder sheet) {
    this.intake = intake;
    this.sheet = sheet;
  }

  void row(Element element) {
    sheet.row(++row);
    if (isHidden(element)) {
      sheet.hideRow(row);
    }
    int column = 0;
    for (Element cell : element.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        column = cell(cell, free(column));
      }
    }
  }

  Sheet build() {
    return sheet.build();
  }

  private int free(int from) {
    int column = from;
    while (column < coveredUpTo.length && coveredUpTo[column] >= row) {
      column++;
    }
    return column;
  }

  private int cell(Element cell, int column) {
    int width = span(cell, "colspan");
    int height = span(cell, "rowspan");
    if (column + width > CellRef.COLUMNS || row + height - 1 > CellRef.MAX_ROW) {
      throw intake.damaged(sheet.name(), String.valueOf(row));
    }
    String text = text(cell);
    if (intake.isTooLong(text)) {
      throw intake.tooLong(sheet.name(), new CellRef(row, column).name());
    }
    intake.text(text.length());
    sheet.cell(column, Value.of(text));
    sheet.merge(new CellRange(row, column, row + height - 1, column + width - 1));
    cover(column, width, row + height - 1);
    return column + width;
  }

  private void cover(int column, int width, int lastRow) {
    if (column + width > coveredUpTo.length) {
      coveredUpTo = Arrays.copyOf(coveredUpTo, Math.max(column + width, coveredUpTo.length * 2));
    }
    Arrays.fill(coveredUpTo, column, column + width, lastRow);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  private static int span(Element cell, String name) {
    try {
      return Math.clamp(Long.parseLong(cell.attr(name).strip()), 1, CellRef.COLUMNS);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** The text as shown: spaces folded, one line for each break or block. */
  private static String text(Element cell) {
    cell.select("br").forEach(br -> br.after(BREAK));
    cell.select("p ~ p, div ~ div").forEach(block -> block.before(BREAK));
    return cell.text().replace(BREAK, "\n").replace("\n ", "\n").replace(" \n", "\n").strip();
  }
}
