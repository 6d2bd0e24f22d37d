package org.huiji.app.document.issue;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands against the selected paper, in full, and the two ways out.
 *
 * @param <L> one paper
 */
public final class ProblemStrip<L extends PaperLine> extends VBox {

  private static final String WRONG = "strip-wrong";

  private final Messages words;
  private final PaperBatch<L> model;
  private final Label text = new Label();
  private final Button open;
  private final Button leave;
  private Subscription mark = Subscription.EMPTY;

  public ProblemStrip(Messages words, PaperBatch<L> model) {
    super(8);
    this.words = words;
    this.model = model;
    this.open = new Button(null, new FontIcon(Feather.EDIT_2));
    this.leave = new Button();
    getStyleClass().add("strip");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(text, Priority.NEVER);
    HBox ways = new HBox(8, open, leave);
    ways.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(text, ways);
    model.selected().subscribe(this::show);
  }

  private void show(@Nullable L row) {
    mark.unsubscribe();
    boolean wrong = row != null && !row.problems().isEmpty();
    setVisible(wrong);
    setManaged(wrong);
    if (row == null || !wrong) {
      return;
    }
    text.setText(row.problems().stream().map(words::text).collect(Collectors.joining("\n")));
    getStyleClass().remove(WRONG);
    if (row.state() != PaperLine.State.ISSUED) {
      getStyleClass().add(WRONG);
    }
    Message label = model.openLabel(row);
    open.setOnAction(event -> model.open(row));
    open.setText(label == null ? "" : words.text(label));
    open.setVisible(label != null);
    open.setManaged(label != null);
    leave.setVisible(row.isChoosable());
    leave.setManaged(row.isChoosable());
    BooleanProperty included = row.included();
    mark =
        included.subscribe(
            in ->
                leave.setText(words.text(in ? "documentview.leave-out" : "documentview.take-in")));
    leave.setOnAction(event -> included.set(!included.get()));
  }
}
