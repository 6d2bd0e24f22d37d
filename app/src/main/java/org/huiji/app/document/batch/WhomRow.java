package org.huiji.app.document.batch;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.text.Messages;

/** How many papers, for those who need one or for those chosen; and why they cannot be issued. */
public final class WhomRow extends HBox {

  /**
   * A row that follows a batch.
   *
   * @param chosen whether the clerk chose for whom
   * @param takeAll leaves what she chose, for all who need one
   * @param faces a note about faces at the right
   */
  public WhomRow(
      Messages words,
      Batch<?, ?> model,
      ObservableValue<Boolean> chosen,
      Runnable takeAll,
      Node faces) {
    super(10);
    setAlignment(Pos.CENTER_LEFT);
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    Hyperlink all = new Hyperlink(words.text("documentview.all-pending"));
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(event -> takeAll.run());
    all.managedProperty().bind(all.visibleProperty());
    Label blocked = new Label();
    blocked.getStyleClass().add("against");
    blocked.setMinWidth(0);
    model.blocked().subscribe(now -> blocked.setText(now == null ? "" : words.text(now)));
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Runnable say =
        () -> {
          label.setText(
              chosen.getValue()
                  ? words.text("documentview.selected-papers", model.rows().size())
                  : words.text("documentview.pending-papers", pending(model)));
          all.setVisible(chosen.getValue());
        };
    model.rows().subscribe(say);
    chosen.subscribe((before, now) -> say.run());
    say.run();
    getChildren().addAll(label, all, blocked, gap, faces);
  }

  /** Without those that cannot have one or have it already. */
  private static long pending(Batch<?, ?> model) {
    return model.rows().stream().filter(SubjectLine::isChoosable).count();
  }
}
