package org.huiji.table.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiji.table.CellRange;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;

/**
 * Finds the head of a table among titles, lines to fill in and empty rows, by the texts that the
 * fields are known under.
 */
public final class HeadFinder {

  /** No head stands lower: above it are a title, a few lines to fill in, a page of instructions. */
  private static final int ROWS_LOOKED_AT = 60;

  /** A head of one known column is a coincidence, unless the row cannot do without that column. */
  private static final int LEAST_FIELDS = 2;

  private final Matcher matcher;

  public HeadFinder(List<FieldSpec> fields) {
    this.matcher = new Matcher(fields);
  }

  /** The likeliest head of each sheet that has one, the best first. */
  public List<Head> find(TableFile file) {
    record Ranked(Head head, boolean hidden, boolean filled) {}
    return file.sheets().stream()
        .flatMap(
            sheet ->
                find(sheet).stream()
                    .map(head -> new Ranked(head, sheet.hidden(), hasBody(sheet, head))))
        .sorted(
            Comparator.comparing(Ranked::filled)
                .reversed()
                .thenComparing(Ranked::hidden)
                .thenComparingInt(ranked -> -ranked.head.score()))
        .map(Ranked::head)
        .toList();
  }

  /** The likeliest head of a sheet. */
  public Optional<Head> find(Sheet sheet) {
    Head best = null;
    for (Row row : sheet.rows().subList(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()))) {
      Head found = at(sheet, row.number());
      if (isHead(found) && (best == null || found.score() > best.score())) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The head that begins in a row, of one row or two, whether it fits any field or not. */
  public Head at(Sheet sheet, int row) {
    Head one = at(sheet, row, row);
    if (row >= lastRow(sheet)) {
      return one;
    }
    Head two = at(sheet, row, row + 1);
    return reachesDown(sheet, row) || two.score() > one.score() ? two : one;
  }

  /** The head in the rows that the clerk says, one or two. */
  public Head at(Sheet sheet, int firstRow, int lastRow) {
    return matcher.head(sheet.name(), firstRow, lastRow, columns(sheet, firstRow, lastRow));
  }

  private boolean isHead(Head head) {
    return head.fields().size() >= LEAST_FIELDS || matcher.hasRequired(head);
  }

  private static boolean hasBody(Sheet sheet, Head head) {
    return lastRow(sheet) > head.lastRow();
  }

  private static int lastRow(Sheet sheet) {
    return sheet.rows().isEmpty() ? 0 : sheet.rows().getLast().number();
  }

  /** Whether cells are merged from this row into the next, as in a head of two rows. */
  private static boolean reachesDown(Sheet sheet, int row) {
    return sheet.merged().stream()
            .filter(range -> range.firstRow() == row && range.lastRow() == row + 1)
            .filter(range -> range.firstColumn() == range.lastColumn())
            .limit(2)
            .count()
        == 2;
  }

  private static List<HeadColumn> columns(Sheet sheet, int firstRow, int lastRow) {
    int width = Math.max(width(sheet, firstRow), width(sheet, lastRow));
    List<HeadColumn> columns = new ArrayList<>();
    String group = "";
    for (int column = 0; column < width; column++) {
      String upper = HeadWords.oneLine(sheet.value(firstRow, column).text());
      String lower = HeadWords.oneLine(sheet.value(lastRow, column).text());
      group = upper.isEmpty() ? group : upper;
      HeadColumn found =
          firstRow == lastRow || lower.isEmpty() || isOne(sheet, firstRow, lastRow, column)
              ? new HeadColumn(column, "", upper, sheet.isHiddenColumn(column))
              : new HeadColumn(column, group, lower, sheet.isHiddenColumn(column));
      if (!found.text().isEmpty()) {
        columns.add(found);
      }
    }
    return columns;
  }

  private static boolean isOne(Sheet sheet, int firstRow, int lastRow, int column) {
    return sheet.mergedAt(firstRow, column).filter(range -> range.lastRow() >= lastRow).isPresent();
  }

  private static int width(Sheet sheet, int row) {
    int own = sheet.row(row).map(Row::width).orElse(0);
    return sheet.merged().stream()
            .filter(range -> range.firstRow() <= row && range.lastRow() >= row)
            .mapToInt(CellRange::lastColumn)
            .reduce(own - 1, Math::max)
        + 1;
  }
}
