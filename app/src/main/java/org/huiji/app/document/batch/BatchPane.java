package org.huiji.app.document.batch;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.huiji.app.document.issue.PaperTable;
import org.huiji.app.document.issue.ProblemStrip;
import org.huiji.app.document.issue.RefusedBatch;
import org.huiji.app.document.paper.PagePreview;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.Loading;
import org.huiji.problem.Refusal;
import org.huiji.text.Messages;

/** Who gets a paper at the left, its page at the right; or why there is no batch. */
public final class BatchPane<S, L extends SubjectLine<S>> extends StackPane {

  private static final double TABLE_SHARE = 0.58;
  private static final double LEAST = 380;

  private final Desk desk;
  private final Messages words;
  private final Batch<S, L> model;
  private final SplitPane batch;
  private final Supplier<EmptyState> nobody;

  /**
   * A pane that follows a batch.
   *
   * @param nobody says why nobody needs a paper and what to do next
   */
  public BatchPane(Desk desk, Batch<S, L> model, PaperTable<L> table, Supplier<EmptyState> nobody) {
    this.desk = desk;
    this.words = desk.words();
    this.model = model;
    this.nobody = nobody;
    this.batch = batch(table);
    model.rows().subscribe(this::arrange);
    model.checking().subscribe((before, now) -> arrange());
    model.refused().subscribe((before, now) -> arrange());
    arrange();
  }

  private SplitPane batch(PaperTable<L> table) {
    BorderPane list = new BorderPane(table);
    list.setBottom(new ProblemStrip<>(words, model));
    list.setMinWidth(LEAST);
    SplitPane split =
        new SplitPane(list, new PagePreview(words, model.page().preview(), model.page()::turnTo));
    split.setDividerPositions(TABLE_SHARE);
    split.getStyleClass().add("list-and-details");
    return split;
  }

  private void arrange() {
    getChildren().setAll(shown());
  }

  private Node shown() {
    Refusal refused = model.refused().get();
    if (refused != null) {
      return RefusedBatch.of(desk, refused);
    }
    if (!model.rows().isEmpty()) {
      return batch;
    }
    if (model.checking().get()) {
      return new Loading(words);
    }
    return nobody.get();
  }
}
