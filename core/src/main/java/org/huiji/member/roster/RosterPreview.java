package org.huiji.member.roster;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberField;
import org.huiji.member.roster.RosterColumns.Placed;
import org.huiji.table.CellRef;
import org.huiji.table.head.Head;
import org.jspecify.annotations.Nullable;

/**
 * What an import will do, row by row, before it does it.
 *
 * @param sameFile the earlier import of the very same file, if any
 */
public record RosterPreview(
    RosterFile file,
    Head head,
    RosterOptions options,
    Desk desk,
    List<RosterRow> rows,
    @Nullable ImportBatch sameFile) {

  public RosterPreview {
    rows = List.copyOf(rows);
  }

  public Map<Verdict, Integer> counts() {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
    return counts;
  }

  public int count(Verdict verdict) {
    return counts().getOrDefault(verdict, 0);
  }

  /** How many rows will change the register. */
  public int taking() {
    return count(Verdict.NEW) + count(Verdict.UPDATE);
  }

  /** Where each field stands in a row, filled in or not, in the order of the columns. */
  public Map<MemberField, CellRef> cells(RosterRow row) {
    var cells = new LinkedHashMap<MemberField, CellRef>();
    new RosterColumns(head)
        .of(row.draft().kind()).stream()
            .sorted(Comparator.comparingInt(Placed::column))
            .forEach(
                placed ->
                    cells.putIfAbsent(placed.field(), new CellRef(row.row(), placed.column())));
    return cells;
  }

  /** What stands in a row for a field, as it is in the file or as the clerk corrected it. */
  public String text(RosterRow row, MemberField field) {
    String corrected = desk.corrections(row.row()).get(field);
    return corrected == null ? written(row, field) : corrected;
  }

  private String written(RosterRow row, MemberField field) {
    return new RosterColumns(head)
        .of(row.draft().kind()).stream()
            .filter(placed -> placed.field() == field)
            .map(placed -> original(new CellRef(row.row(), placed.column())))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
  }

  /** What stands in the file at a cell, whatever the clerk corrected it to. */
  public String original(CellRef cell) {
    return file.sheet(head.sheet()).value(cell.row(), cell.column()).text();
  }

  public Optional<RosterRow> row(int number) {
    return rows.stream().filter(row -> row.row() == number).findFirst();
  }
}
