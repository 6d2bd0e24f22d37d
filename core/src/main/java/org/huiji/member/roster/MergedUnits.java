package org.huiji.member.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiji.member.MemberField;
import org.huiji.member.PersonRole;
import org.huiji.member.roster.RosterColumns.Placed;
import org.huiji.member.roster.RowReader.WrittenCell;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.table.CellRange;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.head.Head;
import org.huiji.text.Message;

/**
 * Units whose name is merged over several rows, because a list names several contacts of one unit.
 * The first row is the unit's; the contact of the second row is its second liaison.
 */
final class MergedUnits {

  private static final Rule MERGED = new Rule("roster.merged-unit", "名册：合并单元格");
  private static final String ROW = "row";

  /** No unit has more; a name merged over a whole sheet is not walked through for each row. */
  private static final int MOST_ROWS = 50;

  private final Sheet sheet;
  private final List<Placed> columns;
  private final int name;

  MergedUnits(Sheet sheet, Head head) {
    this.sheet = sheet;
    this.columns = new RosterColumns(head).of(MemberKind.UNIT);
    this.name = head.fields().getOrDefault(MemberField.NAME.key(), -1);
  }

  /** The first row of the unit that a row goes on with; none where the row is a unit's own. */
  Optional<Integer> firstOf(Row row) {
    return name < 0
        ? Optional.empty()
        : sheet
            .mergedAt(row.number(), name)
            .map(CellRange::firstRow)
            .filter(first -> first < row.number());
  }

  /** What the row below says of a second contact, by the fields that take it. */
  Map<MemberField, WrittenCell> second(Row first) {
    Map<MemberField, WrittenCell> second = new EnumMap<>(MemberField.class);
    sheet
        .row(first.number() + 1)
        .filter(next -> firstOf(next).filter(own -> own == first.number()).isPresent())
        .ifPresent(next -> takeSecond(first, next, second));
    return second;
  }

  private void takeSecond(Row first, Row next, Map<MemberField, WrittenCell> second) {
    boolean another =
        columns.stream().filter(MergedUnits::isContact).anyMatch(one -> differs(one, first, next));
    for (Placed placed : columns) {
      Value own = next.value(placed.column());
      if (another && isContact(placed) && !own.isBlank()) {
        placed
            .field()
            .of(PersonRole.SECOND_LIAISON)
            .ifPresent(
                field -> second.putIfAbsent(field, RowReader.cell(next, placed.column(), own)));
      }
    }
  }

  /** That a second contact was taken, and from where. */
  static Optional<Problem> taken(Map<MemberField, WrittenCell> second, int row) {
    return second.values().stream()
        .findFirst()
        .map(
            cell ->
                Problem.warning(
                        MemberField.SECOND_LIAISON_NAME.key(),
                        MERGED,
                        Message.of("roster.second-contact", cell.text().strip(), row + 1))
                    .at(cell.cell()));
  }

  /** What is said of a row that goes on with the unit of another. */
  static Problem goesOn(Row row, int first) {
    String begin = row.cells().isEmpty() ? "" : row.cells().getFirst().name();
    return Problem.warning(ROW, MERGED, Message.of("roster.goes-on", first)).at(begin);
  }

  /** The rows that go on with the unit of a row. */
  List<Row> goingOn(Row first) {
    Optional<CellRange> range = name < 0 ? Optional.empty() : sheet.mergedAt(first.number(), name);
    return range.isEmpty() || range.get().firstRow() != first.number()
        ? List.of()
        : IntStream.rangeClosed(first.number() + 1, range.get().lastRow())
            .limit(MOST_ROWS)
            .mapToObj(sheet::row)
            .flatMap(Optional::stream)
            .toList();
  }

  /** What stands in the rows that go on with a unit, and is not taken, each at its cell. */
  List<Problem> notTaken(Row first) {
    return goingOn(first).stream()
        .flatMap(
            row ->
                columns.stream()
                    .filter(one -> isLeft(one, first, row))
                    .map(one -> left(one, first, row)))
        .toList();
  }

  private boolean isLeft(Placed placed, Row first, Row row) {
    boolean taken = isContact(placed) && row.number() == first.number() + 1;
    return !taken && placed.column() != name && differs(placed, first, row);
  }

  private static Problem left(Placed placed, Row first, Row row) {
    WrittenCell cell = RowReader.cell(row, placed.column(), row.value(placed.column()));
    return Problem.warning(
            placed.field().key(),
            MERGED,
            Message.of("roster.goes-on-not-taken", first.number(), cell.text().strip()))
        .at(cell.cell());
  }

  private static boolean isContact(Placed placed) {
    return placed.field().role().filter(PersonRole.LIAISON::equals).isPresent();
  }

  private static boolean differs(Placed placed, Row first, Row next) {
    Value own = next.value(placed.column());
    return !own.isBlank()
        && !own.text().strip().equals(first.value(placed.column()).text().strip());
  }
}
