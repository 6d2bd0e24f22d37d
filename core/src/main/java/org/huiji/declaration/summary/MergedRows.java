package org.huiji.declaration.summary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.table.Cell;
import org.huiji.table.CellRef;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.head.Head;
import org.huiji.text.Message;

/**
 * Platforms whose cells are merged over several rows, because a table names several contacts of one
 * platform. The first row declares it; the contacts of all its rows are its contacts. A unit that
 * is merged over the rows of several platforms declares each of them.
 */
final class MergedRows {

  private static final Rule MERGED = new Rule("summary.merged-row", "附件2：合并单元格");
  private static final String ROW = "row";

  private final Sheet sheet;
  private final Head head;

  MergedRows(Sheet sheet, Head head) {
    this.sheet = sheet;
    this.head = head;
  }

  /** Whether a row declares nothing of its own and goes on with the one before. */
  boolean goesOn(Row row) {
    boolean sameUnit = isMergedFromAbove(row, SummaryColumn.UNIT);
    boolean samePlatform = isMergedFromAbove(row, SummaryColumn.PLATFORM);
    boolean bothSame = sameUnit || own(row, SummaryColumn.UNIT).isEmpty();
    return bothSame && (samePlatform || (sameUnit && saysOnlyContacts(row)));
  }

  private boolean saysOnlyContacts(Row row) {
    return !own(row, SummaryColumn.CONTACT).isEmpty()
        && others().allMatch(column -> own(row, column).isEmpty());
  }

  /** The contacts of a platform as they are written, those of each row in a line. */
  String contacts(Row first, List<Row> goingOn) {
    return Stream.concat(
            Stream.of(value(first, SummaryColumn.CONTACT)),
            goingOn.stream().map(row -> own(row, SummaryColumn.CONTACT)))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** What is said of the platform's own row: of each contact taken, and of all that was not. */
  List<Problem> said(Row first, List<Row> goingOn) {
    return goingOn.stream()
        .flatMap(row -> Stream.concat(contact(first, row), notTaken(first, row)))
        .toList();
  }

  private Stream<Problem> contact(Row first, Row row) {
    String text = own(row, SummaryColumn.CONTACT);
    return text.isEmpty() || text.equals(value(first, SummaryColumn.CONTACT))
        ? Stream.empty()
        : Stream.of(said(row, SummaryColumn.CONTACT, "summary.another-contact", row.number()));
  }

  private Stream<Problem> notTaken(Row first, Row row) {
    return others()
        .filter(column -> !own(row, column).isEmpty())
        .filter(column -> !own(row, column).equals(value(first, column)))
        .map(column -> said(row, column, "summary.goes-on-not-taken", first.number()));
  }

  private Problem said(Row row, SummaryColumn column, String key, int number) {
    int at = head.column(column.key()).orElseThrow();
    return Problem.warning(column.key(), MERGED, Message.of(key, number, own(row, column)))
        .at(new CellRef(row.number(), at).name());
  }

  /** What is said of a row that goes on with the platform of another. */
  static Problem goesOn(Row row, int first) {
    String begin = row.cells().stream().map(Cell::name).findFirst().orElse("");
    return Problem.warning(ROW, MERGED, Message.of("summary.goes-on", first)).at(begin);
  }

  private static Stream<SummaryColumn> others() {
    return SummaryFields.columns()
        .filter(column -> column != SummaryColumn.CONTACT && column != SummaryColumn.SERIAL);
  }

  private boolean isMergedFromAbove(Row row, SummaryColumn column) {
    var at = head.column(column.key());
    return at.isPresent()
        && sheet
            .mergedAt(row.number(), at.getAsInt())
            .filter(range -> range.firstRow() < row.number() && range.firstRow() > head.lastRow())
            .isPresent();
  }

  private String own(Row row, SummaryColumn column) {
    var at = head.column(column.key());
    return at.isEmpty() ? "" : row.value(at.getAsInt()).text().strip();
  }

  private String value(Row row, SummaryColumn column) {
    var at = head.column(column.key());
    return at.isEmpty() ? "" : sheet.value(row, at.getAsInt()).text().strip();
  }
}
