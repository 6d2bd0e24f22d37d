package org.huiji.app.document.issue;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.document.issue.Missing;
import org.huiji.member.MemberId;

/** What the papers would leave out, before they are issued; each line opens where it is filled. */
final class MissingStrip extends VBox {

  private static final int SHOWN = 4;

  private final Desk desk;

  MissingStrip(Desk desk, ObservableValue<List<Missing>> missing) {
    super(2);
    this.desk = desk;
    getStyleClass().add("strip");
    managedProperty().bind(visibleProperty());
    missing.subscribe(this::show);
  }

  private void show(List<Missing> missing) {
    setVisible(!missing.isEmpty());
    Label head = new Label(desk.words().text("documentview.missing"));
    head.setWrapText(true);
    getChildren().setAll(head);
    missing.stream().limit(SHOWN).map(this::line).forEach(getChildren()::add);
    if (missing.size() > SHOWN) {
      getChildren()
          .add(new Label(desk.words().text("documentview.missing-more", missing.size() - SHOWN)));
    }
  }

  private Hyperlink line(Missing one) {
    Hyperlink line = new Hyperlink(desk.words().text(one.message()));
    line.setWrapText(true);
    line.setOnAction(event -> open(one));
    return line;
  }

  private void open(Missing one) {
    MemberId member = one.member();
    switch (one.place()) {
      case ASSOCIATION -> desk.navigator().open(PageId.SETTINGS, SettingPart.ASSOCIATION);
      case DUES -> desk.navigator().open(PageId.SETTINGS, SettingPart.DUES);
      case MEMBER -> {
        if (member == null) {
          desk.navigator().open(PageId.ROSTER);
        } else {
          desk.navigator().open(PageId.ROSTER, member);
        }
      }
    }
  }
}
