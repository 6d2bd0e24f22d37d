package org.huiji.declaration.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.AnswerChange;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.Incoming;
import org.huiji.declaration.intake.Part;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.sending.Sender;
import org.huiji.member.district.District;
import org.huiji.member.district.Districts;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.problem.Rule;
import org.huiji.table.Cell;
import org.huiji.table.Progress;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.head.Body;
import org.huiji.table.head.BodyRow;
import org.huiji.table.head.Head;
import org.huiji.table.head.Skip;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Reads a table under a head: who sends it, and row by row what is declared. */
final class SummaryReader {

  private static final Rule SKIP = new Rule("row.skipped", "附件2");
  private static final Rule SENDER = new Rule("declaration.sender", "三.2；附件2");
  private static final int STEP = 256;

  private final Districts districts;
  private final Round round;
  private final SummaryOptions options;

  SummaryReader(Districts districts, Round round, SummaryOptions options) {
    this.districts = districts;
    this.round = round;
    this.options = options;
  }

  Arrival read(SummaryFile file, Head head, Progress progress) {
    refuseOtherHeads(file, head);
    Sheet sheet = file.sheet(head.sheet());
    List<BodyRow> body = Body.of(sheet, head);
    SenderLine line = SenderLine.of(sheet, head, body);
    var problems = new ArrayList<Problem>();
    String district = district(line, problems);
    var source = new Arrival.Source(file.name(), file.sha256(), head);
    return new Arrival(
        Part.SUMMARY,
        round,
        source,
        district,
        line.sender(),
        options.on(),
        rows(file, sheet, head, body, progress),
        problems);
  }

  /**
   * A column that is missing or there twice is named; where most are missing it is another file.
   */
  private void refuseOtherHeads(SummaryFile file, Head head) {
    List<SummaryColumn> missing =
        SummaryFields.columns().filter(column -> head.column(column.key()).isEmpty()).toList();
    if (missing.size() * 2 > SummaryFields.all().size()) {
      throw file.notSummary();
    }
    if (!missing.isEmpty()) {
      throw Refusal.of(
          "summary.column-missing", file.name(), head.sheet(), head.lastRow(), names(missing));
    }
    if (!head.doubled().isEmpty()) {
      List<SummaryColumn> doubled =
          head.doubled().stream()
              .map(column -> SummaryColumn.valueOf(column.field()))
              .distinct()
              .toList();
      throw Refusal.of(
          "summary.column-doubled", file.name(), head.sheet(), head.lastRow(), names(doubled));
    }
  }

  private String names(List<SummaryColumn> columns) {
    return columns.stream()
        .map(column -> column.head(round.year()))
        .collect(Collectors.joining("、"));
  }

  /** By the districts as they were when the round's tables were due. */
  private @Nullable String district(SenderLine line, List<Problem> problems) {
    if (options.district() != null) {
      return options.district();
    }
    Sender sender = line.sender();
    Optional<District> found =
        sender.bureau().isEmpty()
            ? Optional.empty()
            : districts.find(sender.bureau(), round.districtDeadline());
    if (found.isEmpty()) {
      Message message =
          sender.bureau().isEmpty()
              ? Message.of("summary.no-bureau")
              : Message.of("summary.unknown-bureau", sender.bureau());
      Problem problem = Problem.warning(AnswerChange.DISTRICT, SENDER, message);
      problems.add(line.cell() == null ? problem : problem.at(line.cell()));
    }
    return found.map(District::name).orElse(null);
  }

  private List<Incoming> rows(
      SummaryFile file, Sheet sheet, Head head, List<BodyRow> body, Progress progress) {
    var reader = new SummaryRowReader(round, sheet, head);
    var merged = new MergedRows(sheet, head);
    var rows = new ArrayList<Incoming>();
    for (int i = 0; i < body.size(); i++) {
      if (i % STEP == 0 && !progress.goOn((double) i / body.size())) {
        throw new CancellationException();
      }
      BodyRow row = body.get(i);
      Skip skip = row.skip();
      if (skip == null) {
        List<Row> goingOn = goingOn(merged, body, i);
        rows.add(declared(file, row, reader.read(row.row(), goingOn)));
        goingOn.forEach(next -> rows.add(goneOn(file, next, row.number())));
        i += goingOn.size();
      } else if (skip != Skip.EMPTY) {
        rows.add(skipped(file, row, skip));
      }
    }
    return rows;
  }

  /** The rows that follow and say more of the same platform. */
  private static List<Row> goingOn(MergedRows merged, List<BodyRow> body, int first) {
    return body.stream()
        .skip(first + 1L)
        .takeWhile(next -> next.isData() && merged.goesOn(next.row()))
        .map(BodyRow::row)
        .toList();
  }

  private static Incoming declared(SummaryFile file, BodyRow row, Filled filled) {
    String unit = filled.answers().text(FormField.UNIT);
    String label = unit.isEmpty() ? first(row.row()) : unit;
    return new Incoming(row.number(), file.name(), label, filled, false);
  }

  private static Incoming goneOn(SummaryFile file, Row row, int first) {
    List<Problem> why = List.of(MergedRows.goesOn(row, first));
    var nothing = new Filled(row.number(), Answers.NONE, Map.of(), why);
    return new Incoming(row.number(), file.name(), first(row), nothing, true);
  }

  private static Incoming skipped(SummaryFile file, BodyRow row, Skip skip) {
    Problem why = Problem.warning("row", SKIP, skip.message());
    String cell = row.row().cells().stream().map(Cell::name).findFirst().orElse("");
    var nothing = new Filled(row.number(), Answers.NONE, Map.of(), List.of(why.at(cell)));
    return new Incoming(row.number(), file.name(), first(row.row()), nothing, true);
  }

  private static String first(Row row) {
    return row.cells().stream().map(cell -> cell.value().text().strip()).findFirst().orElse("");
  }
}
