package org.huiji.app.dues.run;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says how many wait for something the association has not decided, and where it is set. */
final class AskHint extends HBox {

  private final Desk desk;
  private final Label text = new Label();
  private final Button offices = new Button();

  AskHint(Desk desk, RunViewModel model, Runnable answerOffices) {
    super(10);
    this.desk = desk;
    getStyleClass().add("hint");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink which = new Hyperlink(desk.words().text("duesrun.list-asked"));
    which.setMinWidth(USE_PREF_SIZE);
    which.setOnAction(event -> model.outcome().set(Outcome.ASK));
    Button there = new Button(desk.words().text("duesrun.to-policy"));
    there.setMinWidth(USE_PREF_SIZE);
    there.setOnAction(event -> desk.navigator().open(PageId.SETTINGS, SettingPart.DUES));
    offices.setText(desk.words().text("duesrun.to-offices"));
    offices.setMinWidth(USE_PREF_SIZE);
    offices.setOnAction(event -> answerOffices.run());
    offices.managedProperty().bind(offices.visibleProperty());
    text.setMinWidth(0);
    getChildren().addAll(new FontIcon(Feather.HELP_CIRCLE), text, gap, which, offices, there);
  }

  void show(Preview.Planned planned) {
    long asked = planned.plan().count(Outcome.ASK);
    setVisible(asked > 0);
    offices.setVisible(planned.rows().stream().anyMatch(RunRow::officeAsked));
    text.setText(desk.words().text("duesrun.asked", asked));
  }
}
