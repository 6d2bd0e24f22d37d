package org.huiji.app.document.paper;

import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huiji.document.pdf.PagePicture;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A page of the real PDF, as large as there is room for it. */
public final class PagePreview extends BorderPane {

  private static final double MARGIN = 32;

  private final Messages words;
  private final ImageView image = new ImageView();
  private final Label why = new Label();
  private final StackPane table = new StackPane(image, why);
  private final Label place = new Label();
  private final HBox pages;
  private final IntConsumer turn;
  private @Nullable FittedPicture page;

  /**
   * A preview that follows a model.
   *
   * @param turn asks for another page, from 0
   */
  public PagePreview(Messages words, ObservableValue<Preview> shown, IntConsumer turn) {
    this.words = words;
    this.turn = turn;
    this.pages = pages(shown);
    getStyleClass().add("page-preview");
    setMinWidth(320);
    table.setMinSize(0, 0);
    table.widthProperty().subscribe((before, now) -> fit());
    table.heightProperty().subscribe((before, now) -> fit());
    image.getStyleClass().add("paper");
    why.setWrapText(true);
    why.setMaxWidth(360);
    why.getStyleClass().add("sentence");
    setCenter(table);
    shown.subscribe(this::show);
  }

  private void show(Preview preview) {
    PagePicture picture = preview.picture();
    Message reason = preview.why();
    page = picture == null ? null : new FittedPicture(picture);
    fit();
    why.setText(reason == null ? "" : words.text(reason));
    why.setVisible(reason != null);
    place.setText(words.text("documentview.page", preview.page() + 1, preview.pages()));
    setBottom(preview.pages() > 1 ? pages : null);
    image.setAccessibleText(words.text("documentview.preview"));
  }

  private HBox pages(ObservableValue<Preview> shown) {
    Button back = turner(Feather.CHEVRON_LEFT, "documentview.page-before", shown, -1);
    Button on = turner(Feather.CHEVRON_RIGHT, "documentview.page-after", shown, 1);
    HBox row = new HBox(8, back, place, on);
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("page-turner");
    return row;
  }

  private Button turner(Feather icon, String key, ObservableValue<Preview> shown, int by) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(words.text(key));
    button.setOnAction(
        event -> {
          Preview now = Objects.requireNonNull(shown.getValue());
          turn.accept(Math.clamp(now.page() + by, 0, now.pages() - 1));
        });
    return button;
  }

  /** As large as there is room for; drawn anew for each size, so that small print stays legible. */
  private void fit() {
    double sharpness = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    double width = table.getWidth() - MARGIN;
    double height = table.getHeight() - MARGIN;
    if (page == null || width < 1 || height < 1) {
      image.setImage(null);
      return;
    }
    WritableImage fitted = page.within(width * sharpness, height * sharpness);
    image.setFitWidth(fitted.getWidth() / sharpness);
    image.setFitHeight(fitted.getHeight() / sharpness);
    image.setImage(fitted);
  }
}
