package org.huiji.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.intake.Verdict;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberField;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.table.CellRef;
import org.jspecify.annotations.Nullable;

/** Lays a row out field by field. */
final class DetailsBuilder {

  private final Sight sight;
  private final RosterPreview preview;
  private final RosterRow row;

  private DetailsBuilder(Sight sight, RosterPreview preview, RosterRow row) {
    this.sight = sight;
    this.preview = preview;
    this.row = row;
  }

  /** The row of that number, unless it is no longer there. */
  static Optional<RowDetails> of(Sight sight, int number) {
    RosterPreview preview = sight.preview();
    return preview == null
        ? Optional.empty()
        : preview.row(number).map(row -> new DetailsBuilder(sight, preview, row).build());
  }

  private RowDetails build() {
    boolean asRule =
        row.verdict() == Verdict.SKIPPED && preview.desk().decision(row.row()).isEmpty();
    Map<MemberField, String> cells = asRule ? Map.of() : cells();
    List<FieldLine> lines =
        cells.entrySet().stream().map(cell -> line(cell.getKey(), cell.getValue())).toList();
    return new RowDetails(
        row,
        lines,
        row.problems().stream().filter(problem -> !isListed(cells, problem.field())).toList(),
        row.changes().stream().filter(change -> !cells.containsKey(change.field())).toList(),
        preview.desk().decision(row.row()).orElse(null));
  }

  /** Every field the list has a column for, and the code, which can always be given. */
  private Map<MemberField, String> cells() {
    var cells = new LinkedHashMap<MemberField, String>();
    preview.cells(row).forEach((field, cell) -> cells.put(field, cell.name()));
    if (row.draft().kind() == MemberKind.UNIT) {
      cells.putIfAbsent(MemberField.CREDIT_CODE, "");
    }
    return cells;
  }

  private static boolean isListed(Map<MemberField, String> cells, String key) {
    return MemberField.ofKey(key).filter(cells::containsKey).isPresent();
  }

  private FieldLine line(MemberField field, String cell) {
    String text = preview.text(row, field);
    boolean corrected = preview.desk().corrections(row.row()).containsKey(field);
    List<Problem> problems = new ArrayList<>(row.problems());
    problems.removeIf(problem -> !problem.field().equals(field.key()));
    boolean wrong = problems.stream().anyMatch(Problem::isError);
    Glossary glossary = sight.glossary();
    return new FieldLine(
        field,
        cell,
        text,
        corrected ? original(cell) : null,
        wrong ? "" : glossary.shown(field, row.draft().text(field)),
        before(field),
        problems,
        wrong ? glossary.meant(field, text).orElse(null) : null,
        wrong && glossary.isConfirmable(field, text));
  }

  private String original(String cell) {
    return cell.isEmpty() ? "" : preview.original(CellRef.parse(cell));
  }

  private @Nullable String before(MemberField field) {
    return row.changes().stream()
        .filter(change -> change.field() == field)
        .map(FieldChange::before)
        .map(old -> sight.glossary().shown(field, old))
        .findFirst()
        .orElse(null);
  }
}
