package org.huiji.document.sheet;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.huiji.document.sheet.TableLayout.Row;

/** Draws one page from the top down. */
final class TablePage {

  private static final Color HEAD = new Color(0xEE, 0xEE, 0xEE);
  private static final Color LINE = new Color(0x66, 0x66, 0x66);

  /** Where the baseline of Chinese type lies under the middle of its line, in ems. */
  private static final float BASELINE = 0.36f;

  private final PDPageContentStream out;
  private final TablePaper paper;
  private final TableLayout layout;
  private final float left;
  private final float width;
  private float y;

  TablePage(
      PDPageContentStream out,
      TablePaper paper,
      TableLayout layout,
      float left,
      float width,
      float top)
      throws IOException {
    this.out = out;
    this.paper = paper;
    this.layout = layout;
    this.left = left;
    this.width = width;
    this.y = top;
    out.setStrokingColor(LINE);
    out.setLineWidth(0.4f);
  }

  /** A line of text over the whole width. */
  void line(CellFont font, String text, float height, Column.Align align) throws IOException {
    float x = left + shift(font, text, width, align);
    font.write(out, text, x, y - height / 2 - BASELINE * font.size());
    y -= height;
  }

  void head(Row head, CellFont font) throws IOException {
    out.setNonStrokingColor(HEAD);
    out.addRect(left, y - head.height(), width, head.height());
    out.fill();
    out.setNonStrokingColor(Color.BLACK);
    rule();
    row(head, font, true);
  }

  void rows(List<Row> rows, CellFont font) throws IOException {
    for (Row row : rows) {
      row(row, font, false);
    }
  }

  /** The lines between the columns, from one height down to where the page has come. */
  void columns(float from) throws IOException {
    float x = left;
    for (int i = 0; i <= paper.columns().size(); i++) {
      out.moveTo(x, from);
      out.lineTo(x, y);
      if (i < paper.columns().size()) {
        x += layout.width(i);
      }
    }
    out.stroke();
  }

  float y() {
    return y;
  }

  private void row(Row row, CellFont font, boolean head) throws IOException {
    float x = left;
    for (int i = 0; i < row.cells().size(); i++) {
      cell(row.cells().get(i), font, x, i, row.height(), head);
      x += layout.width(i);
    }
    y -= row.height();
    rule();
  }

  private void cell(
      List<String> lines, CellFont font, float x, int column, float height, boolean head)
      throws IOException {
    float leading = font.size() * TableLayout.LEADING;
    float middle = y - (height - leading * (lines.size() - 1)) / 2;
    Column.Align align = head ? Column.Align.CENTRE : paper.columns().get(column).align();
    float room = layout.width(column) - 2 * TableLayout.PADDING;
    for (String text : lines) {
      float at = x + TableLayout.PADDING + shift(font, text, room, align);
      font.write(out, text, at, middle - BASELINE * font.size());
      middle -= leading;
    }
  }

  private static float shift(CellFont font, String text, float room, Column.Align align) {
    return switch (align) {
      case LEFT -> 0;
      case CENTRE -> (room - font.width(text)) / 2;
      case RIGHT -> room - font.width(text);
    };
  }

  private void rule() throws IOException {
    out.moveTo(left, y);
    out.lineTo(left + width, y);
    out.stroke();
  }
}
