package org.huiji.declaration.word.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.FormField.Kind;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.body.Block.Grid;
import org.huiji.declaration.word.body.Block.GridCell;
import org.huiji.declaration.word.body.Block.GridRow;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/** Reads the rows of the tables 一 and 二. */
final class TableRows {

  /** Written into the next cell, it belongs to the number. */
  private static final Pattern UNIT = Pattern.compile("[（(]?(?:万元|元|人|件|家|个|%|％)[）)]?");

  private static final int LONGEST_LABEL = 12;
  private static final Set<Kind> LONG = Set.of(Kind.LONG_TEXT, Kind.CHOICE, Kind.HONOURS);
  private static final Set<Kind> NUMBERS =
      Set.of(Kind.COUNT, Kind.WAN, Kind.WAN_SIGNED, Kind.PERCENT);

  /** What their places have printed in them is told from an answer when they are read. */
  private static final Set<Label> BARE = EnumSet.of(Label.HONOURS, Label.BUILT);

  private final Draft draft;
  private final Hints hints;
  private final Answer answers;
  private final Indicators indicators;
  private final Commitment commitment;
  private final Set<Label> found = EnumSet.noneOf(Label.class);
  private int rowsWithLabels;

  TableRows(Draft draft, Hints hints, Round round) {
    this.draft = draft;
    this.hints = hints;
    this.answers = new Answer(draft, new ChoiceReader(round, draft));
    this.indicators = new Indicators(draft, hints, round.year());
    this.commitment = new Commitment(draft);
  }

  /** Whether a row tells a table of the body from one on the cover. */
  static boolean isOfBody(GridRow row) {
    return row.cells().stream()
        .flatMap(cell -> Label.of(cell.text()).stream())
        .anyMatch(Label::isOfBody);
  }

  void read(Grid grid, GridRow row) {
    List<GridCell> written = row.written();
    if (written.isEmpty() || indicators.read(grid, row)) {
      return;
    }
    if (Commitment.isPartOf(row.text())) {
      commitment.read(row.text(), grid.name(row, written.getLast()));
      return;
    }
    Rows.Parted parted = Rows.part(row);
    strange(
        grid,
        row,
        parted.strange().stream().filter(cell -> !Headings.isOverRows(cell.text())).toList());
    rowsWithLabels += parted.asked().isEmpty() ? 0 : 1;
    parted.asked().forEach(one -> read(grid, row, one));
  }

  /** A row nobody knows is not dropped without a word. */
  private void strange(Grid grid, GridRow row, List<GridCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    String words =
        cells.stream().map(GridCell::text).map(PlainText::clean).collect(Collectors.joining("　"));
    draft.warn(
        Draft.FORM, grid.name(row, cells.getFirst()), Message.of("wordform.strange-row", words));
  }

  private void read(Grid grid, GridRow row, Rows.Asked one) {
    String at = Rows.name(grid, row, one);
    String written = one.cells().isEmpty() ? one.inline() : text(grid, row, one);
    String answer = BARE.contains(one.label()) ? written : hints.strip(written);
    if (one.label() == Label.CONTACT && answer.isEmpty()) {
      found.add(Label.CONTACT);
      return;
    }
    Label label = inContact(one.label());
    found.add(label);
    answers.take(label, answer, at);
  }

  /** Behind 联系人, a telephone is the contact's. */
  private Label inContact(Label label) {
    return label == Label.PHONE && found.contains(Label.PHONE) && found.contains(Label.CONTACT)
        ? Label.MOBILE
        : label;
  }

  /** The answer over all its cells; a cell that looks like one more label ends it. */
  private String text(Grid grid, GridRow row, Rows.Asked one) {
    List<GridCell> cells = one.cells().stream().filter(cell -> !cell.isBlank()).toList();
    List<GridCell> own = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0 && isForeign(one.label(), cells, i)) {
        strange(grid, row, cells.subList(i, cells.size()));
        break;
      }
      own.add(cells.get(i));
    }
    String joint = isLong(one.label()) ? "\n" : isNumber(one.label()) ? "" : " ";
    return own.stream().map(GridCell::text).collect(Collectors.joining(joint));
  }

  private static boolean isForeign(Label label, List<GridCell> cells, int i) {
    String text = cells.get(i).text().strip();
    if (isLong(label)) {
      return false;
    }
    return isNumber(label)
        ? !UNIT.matcher(text).matches()
        : i + 1 < cells.size()
            && text.length() <= LONGEST_LABEL
            && text.chars().noneMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
  }

  private static boolean isLong(Label label) {
    return label.field().map(FormField::kind).map(LONG::contains).orElse(true);
  }

  private static boolean isNumber(Label label) {
    return label.field().map(FormField::kind).map(NUMBERS::contains).orElse(false);
  }

  /** In how many rows a label of the annex was found. */
  int rowsWithLabels() {
    return rowsWithLabels;
  }

  /** Those of the annex's labels that were asked. */
  Set<Label> found() {
    return found;
  }
}
