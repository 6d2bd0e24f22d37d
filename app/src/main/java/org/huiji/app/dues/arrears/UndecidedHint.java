package org.huiji.app.dues.arrears;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says how many owe without a day by which to pay, and where that is set. */
final class UndecidedHint extends HBox {

  private final Desk desk;
  private final Label text = new Label();

  UndecidedHint(Desk desk) {
    super(10);
    this.desk = desk;
    getStyleClass().add("hint");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button there = new Button(desk.words().text("duesarrears.to-policy"));
    there.setMinWidth(USE_PREF_SIZE);
    there.setOnAction(event -> desk.navigator().open(PageId.SETTINGS, SettingPart.DUES));
    text.setMinWidth(0);
    getChildren().addAll(new FontIcon(Feather.HELP_CIRCLE), text, gap, there);
  }

  void show(int undecided) {
    setVisible(undecided > 0);
    text.setText(desk.words().text("duesarrears.undecided", undecided));
  }
}
