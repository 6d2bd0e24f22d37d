package org.huiji.declaration.word.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.word.body.Block.Grid;
import org.huiji.declaration.word.body.Block.GridCell;
import org.huiji.declaration.word.body.Block.GridRow;

/** Parts a row into labels and what stands behind each. */
final class Rows {

  /** A label and its answer in one cell. */
  private static final Pattern INLINE = Pattern.compile("(?s)^([^:：\\n]{2,30})[:：](.*)$");

  /**
   * A label with its answer.
   *
   * @param cells the cells of the answer; empty when there are none
   * @param at where the answer stands, or the label when nothing does
   */
  record Asked(Label label, List<GridCell> cells, String inline, GridCell at) {}

  /**
   * A row, parted.
   *
   * @param strange cells that belong to no label
   */
  record Parted(List<Asked> asked, List<GridCell> strange) {}

  private final List<Asked> asked = new ArrayList<>();
  private final List<GridCell> strange = new ArrayList<>();
  private Optional<Label> pending = Optional.empty();
  private Optional<GridCell> labelCell = Optional.empty();
  private List<GridCell> answer = new ArrayList<>();

  private Rows() {}

  static Parted part(GridRow row) {
    Rows rows = new Rows();
    for (GridCell cell : row.cells()) {
      rows.take(cell, cell.index() == row.cells().size() - 1);
    }
    rows.flush();
    return new Parted(rows.asked, rows.strange);
  }

  /** The name of the cell at which an answer stands. */
  static String name(Grid grid, GridRow row, Asked one) {
    return grid.name(row, one.at());
  }

  private void take(GridCell cell, boolean last) {
    Optional<Label> label = Label.of(cell.text());
    if (label.isPresent() && !isAnswer(last)) {
      flush();
      pending = label;
      labelCell = Optional.of(cell);
    } else if (pending.isPresent()) {
      takeBehindLabel(cell);
    } else if (!cell.isBlank() && !inline(cell)) {
      strange.add(cell);
    }
  }

  /** 法人代表 may be the post of the contact: a last cell has no room for an answer of its own. */
  private boolean isAnswer(boolean last) {
    return last && answer.isEmpty() && pending.isPresent() && pending.get() != Label.CONTACT;
  }

  private void takeBehindLabel(GridCell cell) {
    boolean answered = answer.stream().anyMatch(one -> !one.isBlank());
    if (cell.isBlank() || !answered || !inline(cell)) {
      answer.add(cell);
    }
  }

  private boolean inline(GridCell cell) {
    Matcher parts = INLINE.matcher(cell.text());
    Optional<Label> label = parts.matches() ? Label.of(parts.group(1)) : Optional.empty();
    if (label.isEmpty()) {
      return false;
    }
    flush();
    asked.add(new Asked(label.get(), List.of(), parts.group(2).strip(), cell));
    return true;
  }

  private void flush() {
    if (pending.isPresent() && labelCell.isPresent()) {
      GridCell at =
          answer.stream()
              .filter(cell -> !cell.isBlank())
              .findFirst()
              .orElse(answer.isEmpty() ? labelCell.get() : answer.getFirst());
      asked.add(new Asked(pending.get(), List.copyOf(answer), "", at));
    }
    pending = Optional.empty();
    labelCell = Optional.empty();
    answer = new ArrayList<>();
  }
}
