package org.huiji.app.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.head.ColumnGrid;
import org.huiji.member.roster.RosterFields;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which column is taken as what. */
final class MappingPane extends VBox {

  private final Messages words;

  MappingPane(Messages words, PreviewViewModel model, Runnable close) {
    super(8);
    this.words = words;
    ColumnGrid grid =
        new ColumnGrid(
            words, RosterFields.all(), key -> words.text(RosterFields.label(key)), model::map);
    getStyleClass().add("side-pane");
    Label note = new Label(words.text("intakeview.columns-note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("quiet");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    getChildren().addAll(head(close), note, scroll);
    setVgrow(scroll, Priority.ALWAYS);
    model.sight().subscribe(sight -> grid.show(sight.setup().head()));
  }

  private HBox head(Runnable close) {
    Label title = new Label(words.text("intakeview.columns"));
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button done = new Button(null, new FontIcon(Feather.X));
    done.getStyleClass().addAll("flat", "button-icon", "small");
    done.setAccessibleText(words.text("notice.close"));
    done.setOnAction(event -> close.run());
    HBox head = new HBox(8, title, gap, done);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }
}
