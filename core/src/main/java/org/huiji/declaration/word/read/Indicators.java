package org.huiji.declaration.word.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.word.body.Block.Grid;
import org.huiji.declaration.word.body.Block.GridCell;
import org.huiji.declaration.word.body.Block.GridRow;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/** Reads 企业经营指标: a line of headings, then a row for each year. */
final class Indicators {

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?度?");
  private static final int ENOUGH = 3;

  private static final Map<String, List<FormField>> BY_HEADING = headings();

  private final Draft draft;
  private final Hints hints;
  private final int year;
  private Optional<GridRow> head = Optional.empty();

  Indicators(Draft draft, Hints hints, int year) {
    this.draft = draft;
    this.hints = hints;
    this.year = year;
  }

  /** Each heading with the field of the round's year and that of the year before. */
  private static Map<String, List<FormField>> headings() {
    Map<String, List<FormField>> known = new HashMap<>();
    List.of("主营业务收入", "营业收入", "主营收入")
        .forEach(name -> known.put(name, List.of(FormField.REVENUE, FormField.REVENUE_BEFORE)));
    List.of("软件和信息服务业务收入", "软件业务收入", "软件和信息技术服务业务收入", "软件和信息服务业收入")
        .forEach(
            name -> {
              var fields = List.of(FormField.SOFTWARE_REVENUE, FormField.SOFTWARE_REVENUE_BEFORE);
              known.put(name, fields);
              known.put("其中" + name, fields);
            });
    List.of("利润", "利润总额", "净利润")
        .forEach(name -> known.put(name, List.of(FormField.PROFIT, FormField.PROFIT_BEFORE)));
    List.of("税金", "税金总额", "上缴税金", "纳税总额")
        .forEach(name -> known.put(name, List.of(FormField.TAX, FormField.TAX_BEFORE)));
    List.of("软著发明专利", "软著专利", "软件著作权发明专利", "软著和发明专利", "软著及发明专利")
        .forEach(name -> known.put(name, List.of(FormField.PATENTS, FormField.PATENTS_BEFORE)));
    return known;
  }

  /** Takes a row that is part of it; whether it was. */
  boolean read(Grid grid, GridRow row) {
    if (row.cells().stream().filter(cell -> fields(cell).isPresent()).count() >= ENOUGH) {
      head = Optional.of(row);
      return true;
    }
    List<GridCell> written = row.written();
    if (head.isEmpty() || written.isEmpty()) {
      return false;
    }
    Matcher first = YEAR.matcher(Label.folded(written.getFirst().text()));
    if (!first.matches()) {
      head = Optional.empty();
      return false;
    }
    int which = year - Integer.parseInt(first.group(1));
    if (which == 0 || which == 1) {
      values(grid, row, written.getFirst(), which);
    } else {
      String cell = grid.name(row, written.getFirst());
      draft.warn(
          Draft.FORM,
          cell,
          Message.of("wordform.other-year", first.group(1), year, year - 1, words(row)));
    }
    return true;
  }

  private void values(Grid grid, GridRow row, GridCell label, int which) {
    for (GridCell cell : row.cells()) {
      if (cell.index() == label.index()) {
        continue;
      }
      String name = grid.name(row, cell);
      Optional<FormField> field =
          heading(row, cell).flatMap(Indicators::fields).map(one -> one.get(which));
      if (field.isPresent()) {
        draft.put(field.get(), hints.strip(cell.text()), name);
      } else if (!cell.isBlank()) {
        draft.warn(Draft.FORM, name, Message.of("wordform.unread", PlainText.clean(cell.text())));
      }
    }
  }

  /** By its place in the row where both rows are parted alike, else by what stands over it. */
  private Optional<GridCell> heading(GridRow row, GridCell cell) {
    GridRow headings = head.orElseThrow();
    if (headings.cells().size() == row.cells().size()) {
      return Optional.of(headings.cells().get(cell.index()));
    }
    List<GridCell> over = new ArrayList<>(headings.cells());
    over.removeIf(one -> !one.overlaps(cell));
    return over.size() == 1 ? Optional.of(over.getFirst()) : Optional.empty();
  }

  private static Optional<List<FormField>> fields(GridCell heading) {
    return Optional.ofNullable(BY_HEADING.get(Label.folded(heading.text())));
  }

  private static String words(GridRow row) {
    return PlainText.clean(row.text());
  }
}
