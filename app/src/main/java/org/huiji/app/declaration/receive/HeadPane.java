package org.huiji.app.declaration.receive;

import javafx.scene.layout.StackPane;
import org.huiji.app.head.PointingPane;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.declaration.summary.SummaryFields;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where a district's table begins, and what each of its columns is taken as. */
final class HeadPane extends StackPane {

  private final PointingPane pane;
  private Looked table;

  /**
   * Of one table.
   *
   * @param year the round's, over its columns
   */
  HeadPane(Messages words, ReceiveViewModel model, Looked shown, int year) {
    this.table = shown;
    this.pane =
        new PointingPane(
            words,
            new PointingPane.Subject(
                shown.file().table(),
                Message.of("declreceive.point-note"),
                SummaryFields.all(),
                key -> SummaryColumn.valueOf(key).head(year)),
            new PointingPane.Pointed() {
              @Override
              public void sheet(String name) {
                model.chooseSheet(table, name);
              }

              @Override
              public void rows(int first, int last) {
                model.chooseHead(table, first, last);
              }

              @Override
              public void field(int column, @Nullable String key) {
                model.map(table, column, key);
              }
            });
    getChildren().setAll(pane);
    show(shown);
  }

  int source() {
    return table.source();
  }

  /** Shows it as it is understood now. */
  void show(Looked now) {
    table = now;
    pane.show(now.head(), now.trouble());
  }
}
