package org.huiji.app.head;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import org.huiji.table.CellRef;
import org.huiji.table.head.Head;
import org.huiji.text.Messages;

/** In which rows a table's head is, as the clerk counts. */
public final class HeadRows extends HBox {

  private final Chosen chosen;
  private final Spinner<Integer> first = spinner();
  private final Spinner<Integer> last = spinner();
  private boolean showing;

  /** Told of the rows she chose. */
  @FunctionalInterface
  public interface Chosen {
    void rows(int first, int last);
  }

  public HeadRows(Messages words, Chosen chosen) {
    super(6);
    this.chosen = chosen;
    setAlignment(Pos.CENTER_LEFT);
    Label label = new Label(words.text("intakeview.head"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(first);
    first.setAccessibleText(words.text("intakeview.head-first"));
    last.setAccessibleText(words.text("intakeview.head-last"));
    first.valueProperty().subscribe((before, now) -> choose(now, Math.max(now, last.getValue())));
    last.valueProperty().subscribe((before, now) -> choose(Math.min(first.getValue(), now), now));
    getChildren()
        .setAll(
            label,
            first,
            new Label(words.text("intakeview.head-to")),
            last,
            new Label(words.text("intakeview.head-end")));
  }

  private static Spinner<Integer> spinner() {
    Spinner<Integer> spinner = new Spinner<>(1, CellRef.MAX_ROW, 1);
    spinner.setEditable(true);
    spinner.setPrefWidth(76);
    return spinner;
  }

  private void choose(int from, int to) {
    if (!showing) {
      chosen.rows(from, to);
    }
  }

  /** Shows the rows of a head; nobody is told. */
  public void show(Head head) {
    showing = true;
    first.getValueFactory().setValue(head.firstRow());
    last.getValueFactory().setValue(head.lastRow());
    showing = false;
  }
}
