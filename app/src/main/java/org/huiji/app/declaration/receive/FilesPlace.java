package org.huiji.app.declaration.receive;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where files and folders are put on. */
final class FilesPlace extends VBox {

  private static final double WIDEST = 620;

  FilesPlace(Messages words, ReceiveViewModel model, Runnable files, Runnable folder) {
    super(12);
    setAlignment(Pos.CENTER);
    getStyleClass().add("file-place");
    Label headline = new Label(words.text("declreceive.drop"));
    headline.getStyleClass().add("headline");
    Label note = new Label(words.text("declreceive.note"));
    note.setWrapText(true);
    note.setMaxWidth(WIDEST);
    note.getStyleClass().add("quiet");
    Button choose = new Button(words.text("declreceive.choose"), new FontIcon(Feather.FILE_TEXT));
    choose.setOnAction(event -> files.run());
    Button all = new Button(words.text("declreceive.folder"), new FontIcon(Feather.FOLDER));
    all.setOnAction(event -> folder.run());
    HBox buttons = new HBox(8, choose, all);
    buttons.setAlignment(Pos.CENTER);
    buttons.disableProperty().bind(model.busy());
    ProgressIndicator busy = new ProgressIndicator();
    busy.setMaxSize(28, 28);
    busy.visibleProperty().bind(model.busy());
    busy.managedProperty().bind(model.busy());
    getChildren().addAll(new FontIcon(Feather.DOWNLOAD), headline, buttons, busy, note);
  }
}
