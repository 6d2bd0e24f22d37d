package org.huiji.table.head;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.problem.Severity;
import org.huiji.table.CellRef;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/**
 * What a clerk is told of a row whatever its columns mean: that she did not see it, that characters
 * of it are lost, that a formula failed, that a text looks like a formula. Errors where something
 * is lost, warnings where all was taken. A hidden column is told of once, at its first value.
 */
public final class RowRemarks {

  private static final Rule HIDDEN = new Rule("table.hidden", "表格");
  private static final Rule LOST = new Rule("table.lost-character", "表格");
  private static final Rule FORMULA = new Rule("table.formula", "表格");
  private static final String ROW = "row";
  private static final char LOST_CHARACTER = '\uFFFD';
  private static final String SIGNS = "=+-@＝＋－＠";

  /** −800.00, +86 138 0013 8000: amounts and telephones begin with signs, too. */
  private static final Pattern NUMBER = Pattern.compile("[+\\-＋－][^\\p{L}]*(?:万?元)?");

  private final Sheet sheet;
  private final Map<Integer, String> fields = new TreeMap<>();
  private final BitSet told = new BitSet();

  public RowRemarks(Sheet sheet, Head head) {
    this.sheet = sheet;
    head.fields().forEach((field, column) -> fields.put(column, field));
  }

  /** What there is to say of a row, from left to right. */
  public List<Problem> of(Row row) {
    var problems = new ArrayList<Problem>();
    hidden(row, problems);
    fields.forEach((column, field) -> cell(row, column, field, problems));
    lostElsewhere(row, problems);
    return problems;
  }

  /** The same as warnings, for those who judge by the values alone. */
  public List<Problem> warnings(Row row) {
    return of(row).stream()
        .map(
            one ->
                new Problem(Severity.WARNING, one.field(), one.cell(), one.rule(), one.message()))
        .toList();
  }

  /** Of the columns that nothing is taken from, too: what was cut off may belong to another. */
  private void lostElsewhere(Row row, List<Problem> problems) {
    for (int column = 0; column < row.width(); column++) {
      if (row.value(column) instanceof Value.Text(String text)
          && text.indexOf(LOST_CHARACTER) >= 0
          && !fields.containsKey(column)) {
        problems.add(
            Problem.warning(ROW, LOST, Message.of("table.lost-character", PlainText.clean(text)))
                .at(new CellRef(row.number(), column).name()));
      }
    }
  }

  private void hidden(Row row, List<Problem> problems) {
    Message message =
        row.hidden()
            ? Message.of("table.hidden-row", row.number())
            : Message.of("table.hidden-sheet", sheet.name());
    if (row.hidden() || sheet.hidden()) {
      int first = row.cells().isEmpty() ? 0 : row.cells().getFirst().at().column();
      problems.add(
          Problem.warning(ROW, HIDDEN, message).at(new CellRef(row.number(), first).name()));
    }
  }

  private void cell(Row row, int column, String field, List<Problem> problems) {
    Value value = sheet.value(row, column);
    if (value.isBlank()) {
      return;
    }
    String cell = new CellRef(row.number(), column).name();
    if (sheet.isHiddenColumn(column) && !told.get(column)) {
      told.set(column);
      problems.add(
          Problem.warning(
                  field, HIDDEN, Message.of("table.hidden-column", CellRef.columnName(column)))
              .at(cell));
    }
    switch (value) {
      case Value.Text(String text) -> text(text, field, cell, problems);
      case Value.Failed(String text) when !PlainText.isBlankWord(text) ->
          problems.add(
              Problem.error(field, FORMULA, Message.of("table.failed-formula", text)).at(cell));
      default -> {}
    }
  }

  private static void text(String text, String field, String cell, List<Problem> problems) {
    if (text.indexOf(LOST_CHARACTER) >= 0) {
      problems.add(
          Problem.error(field, LOST, Message.of("table.lost-character", PlainText.clean(text)))
              .at(cell));
    }
    if (isLikeFormula(text)) {
      problems.add(
          Problem.warning(field, FORMULA, Message.of("table.like-formula", text.substring(0, 1)))
              .at(cell));
    }
  }

  private static boolean isLikeFormula(String text) {
    return SIGNS.indexOf(text.charAt(0)) >= 0
        && !NUMBER.matcher(text).matches()
        && !PlainText.isBlankWord(text);
  }
}
