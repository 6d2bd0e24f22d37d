package org.huiji.app.dues.paper;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.text.Message;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what the association must set before such papers can be issued, and where it is set. */
final class LackingHint extends HBox {

  private final Desk desk;
  private final Label text = new Label();

  LackingHint(Desk desk, ObservableValue<List<Message>> lacking) {
    super(10);
    this.desk = desk;
    getStyleClass().add("hint");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button there = new Button(desk.words().text("duespaperview.to-settings"));
    there.setMinWidth(USE_PREF_SIZE);
    there.setOnAction(event -> desk.navigator().open(PageId.SETTINGS, SettingPart.DUES));
    getChildren().addAll(new FontIcon(Feather.ALERT_CIRCLE), text, there);
    lacking.subscribe(this::show);
  }

  private void show(List<Message> now) {
    setVisible(!now.isEmpty());
    text.setText(now.stream().map(desk.words()::text).collect(Collectors.joining("\n")));
  }
}
