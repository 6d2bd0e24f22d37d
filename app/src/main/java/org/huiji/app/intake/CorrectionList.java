package org.huiji.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.intake.Verdict;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.table.CellRef;
import org.huiji.table.Value;
import org.huiji.table.head.HeadColumn;
import org.huiji.table.write.Column;
import org.huiji.table.write.TableSheet;
import org.huiji.text.Messages;

/** The refused rows as the district wrote them, with what is wrong, to be sent back. */
final class CorrectionList {

  private static final int NUMBER_WIDTH = 8;
  private static final int WIDTH = 20;
  private static final int PROBLEM_WIDTH = 60;

  private final Messages words;
  private final RosterPreview preview;

  CorrectionList(Messages words, RosterPreview preview) {
    this.words = words;
    this.preview = preview;
  }

  TableSheet sheet() {
    List<Column> columns = new ArrayList<>();
    preview.head().columns().stream()
        .map(column -> new Column(column.label(), WIDTH, Column.Kind.TEXT))
        .forEach(columns::add);
    columns.add(new Column(words.text("intakeview.row"), NUMBER_WIDTH, Column.Kind.CENTRED));
    columns.add(
        new Column(words.text("intakeview.export-problem"), PROBLEM_WIDTH, Column.Kind.TEXT));
    return new TableSheet(
        words.text("intakeview.export-sheet"), "", columns, refused().map(this::values).toList());
  }

  int count() {
    return Math.toIntExact(refused().count());
  }

  private Stream<RosterRow> refused() {
    return preview.rows().stream().filter(row -> row.verdict() == Verdict.REFUSED);
  }

  private List<Value> values(RosterRow row) {
    List<Value> values = new ArrayList<>();
    for (HeadColumn column : preview.head().columns()) {
      values.add(Value.of(preview.original(new CellRef(row.row(), column.column()))));
    }
    values.add(Value.of(String.valueOf(row.row())));
    values.add(
        Value.of(
            row.problems().stream()
                .map(problem -> RowRemark.problem(words, problem))
                .collect(Collectors.joining("；"))));
    return values;
  }
}
