package org.huiji.declaration.word.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;
import org.huiji.declaration.word.annex.Places;

/**
 * A table of the form under its heading, which is on every page it runs on to. A row whose text may
 * be long is several rows of the sheet, so that it can go on on the next page.
 */
final class TableSheet {

  private static final double HEADING = 34;
  private static final double ROW = 27;
  private static final double LONG_ROW = 56;
  private static final double SEAL = 36;
  private static final double SIGNED_TEXT = 30;

  /** About four lines. */
  private static final double SLICE = 56;

  private static final String NUMBER = "General";

  private final Page page;
  private final AnnexWords words;
  private final FormText text;
  private final Answers answers;

  TableSheet(Page page, AnnexWords words, FormText text, Answers answers) {
    this.page = page;
    this.words = words;
    this.text = text;
    this.answers = answers;
  }

  /**
   * A row of the table in the sheet.
   *
   * @param first the number of its first row in the sheet
   */
  private record Drawn(int first, int last) {}

  void draw(Annex.Table table) {
    page.fitWidth();
    page.line(words.of(table.heading()), Look.HEADING, HEADING);
    page.sheet().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    List<Drawn> rows = table.rows().stream().map(this::rows).toList();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      int column = 0;
      for (Annex.Cell cell : table.rows().get(i)) {
        while (taken.contains(i * Page.columns() + column)) {
          column++;
        }
        for (int down = 1; down < cell.height(); down++) {
          for (int c = column; c < column + cell.columns(); c++) {
            taken.add((i + down) * Page.columns() + c);
          }
        }
        Drawn last = rows.get(i + cell.height() - 1);
        write(cell, new Drawn(rows.get(i).first(), last.last()), column);
        column += cell.columns();
      }
    }
  }

  /** Makes room for a row; a cell that reaches down has no part in it. */
  private Drawn rows(List<Annex.Cell> row) {
    int first = page.next();
    Optional<Annex.Cell> signed = row.stream().filter(TableSheet::isSigned).findFirst();
    if (signed.isPresent()) {
      double needed = height(row);
      page.add(Math.max(SIGNED_TEXT, needed - 2 * SEAL), SLICE);
      page.add(SEAL, SEAL);
      page.add(SEAL, SEAL);
    } else {
      boolean goesOn = row.stream().anyMatch(TableSheet::isLong);
      double needed = Math.max(goesOn ? LONG_ROW : ROW, height(row));
      page.add(needed, goesOn ? SLICE : needed);
    }
    return new Drawn(first, page.next() - 1);
  }

  private double height(List<Annex.Cell> row) {
    double height = 0;
    int column = 0;
    for (Annex.Cell cell : row) {
      if (cell.height() == 1) {
        int at = Math.min(column, Page.columns() - cell.columns());
        double own = Page.height(lines(cell), Look.LEFT, at, cell.columns());
        height = Math.max(height, isSigned(cell) ? own + 2 * SEAL : own);
      }
      column += cell.columns();
    }
    return height;
  }

  private void write(Annex.Cell cell, Drawn rows, int column) {
    int end = column + cell.columns() - 1;
    CellRangeAddress place = new CellRangeAddress(rows.first(), rows.last(), column, end);
    if (cell.place() == null) {
      page.write(place, String.join("\n", lines(cell)), Look.LABEL);
    } else if (isSigned(cell)) {
      signed(lines(cell), rows, column, end);
    } else {
      answer(cell.place(), place);
    }
  }

  /** The last two lines are for seal or signature and for the day. */
  private void signed(List<String> lines, Drawn rows, int column, int end) {
    List<String> left = new ArrayList<>(lines);
    String day = left.removeLast();
    String seal = left.removeLast();
    int last = rows.last();
    page.write(
        new CellRangeAddress(rows.first(), last - 2, column, end),
        String.join("\n", left),
        Look.SIGNED_TEXT);
    page.write(new CellRangeAddress(last - 1, last - 1, column, end), seal, Look.SIGNED_SEAL);
    page.write(new CellRangeAddress(last, last, column, end), day, Look.SIGNED_DAY);
  }

  private void answer(String place, CellRangeAddress cells) {
    Optional<FormField> field = FormField.of(place);
    Optional<BigDecimal> number = field.filter(TableSheet::isNumber).flatMap(answers::number);
    if (number.isEmpty()) {
      page.write(cells, String.join("\n", text.lines(place)), look(place));
    } else if (field.orElseThrow().kind() == FormField.Kind.PERCENT) {
      double share = number.get().movePointLeft(2).doubleValue();
      page.write(cells, share, Look.SHORT, percent(number.get()));
    } else {
      page.write(cells, number.get().doubleValue(), Look.SHORT, NUMBER);
    }
  }

  /** With as many decimals as the company wrote. */
  private static String percent(BigDecimal number) {
    int decimals = Math.max(0, number.scale());
    return decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%";
  }

  private static boolean isNumber(FormField field) {
    return switch (field.kind()) {
      case COUNT, WAN, WAN_SIGNED, PERCENT -> true;
      case NAME, TEXT, LONG_TEXT, CREDIT_CODE, PHONE, EMAIL, MONTH, DAY, CHOICE, HONOURS -> false;
    };
  }

  private List<String> lines(Annex.Cell cell) {
    return cell.place() == null
        ? words.of(String.valueOf(cell.label())).lines().toList()
        : text.lines(cell.place());
  }

  private static boolean isLong(Annex.Cell cell) {
    return cell.place() != null && Places.isLong(cell.place());
  }

  private static boolean isSigned(Annex.Cell cell) {
    return cell.place() != null && Places.SIGNED.contains(cell.place());
  }

  private static Look look(String place) {
    return Places.isLong(place) ? Look.LONG : Places.isLeft(place) ? Look.LEFT : Look.SHORT;
  }
}
