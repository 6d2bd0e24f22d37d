package org.huiji.app.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.huiji.member.roster.RosterFields;
import org.huiji.table.CellRef;
import org.huiji.table.head.FieldSpec;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadColumn;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which column is taken as what. */
final class MappingPane extends VBox {

  private static final String NOTHING = "";

  private final Messages words;
  private final PreviewViewModel model;
  private final List<String> keys = new ArrayList<>(List.of(NOTHING));
  private final GridPane grid = new GridPane(10, 6);

  MappingPane(Messages words, PreviewViewModel model, Runnable close) {
    super(8);
    this.words = words;
    this.model = model;
    RosterFields.all().stream().map(FieldSpec::key).forEach(keys::add);
    getStyleClass().add("side-pane");
    Label note = new Label(words.text("intakeview.columns-note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("quiet");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    getChildren().addAll(head(close), note, scroll);
    setVgrow(scroll, Priority.ALWAYS);
    model.sight().subscribe(sight -> show(sight.setup().head()));
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

  private void show(Head head) {
    grid.getChildren().clear();
    int line = 0;
    for (HeadColumn column : head.columns()) {
      Label letter = new Label(CellRef.columnName(column.column()));
      letter.getStyleClass().add("quiet");
      Label text = new Label(column.label());
      text.setWrapText(true);
      ComboBox<String> field = choice(head, column);
      text.setLabelFor(field);
      GridPane.setHgrow(text, Priority.ALWAYS);
      grid.addRow(line++, letter, text, field);
    }
  }

  private ComboBox<String> choice(Head head, HeadColumn column) {
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().setAll(keys);
    choice.setPrefWidth(190);
    choice.setMinWidth(150);
    choice.setVisibleRowCount(14);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String key) {
            return label(key);
          }

          @Override
          public String fromString(String text) {
            throw new UnsupportedOperationException("Nothing is typed here");
          }
        });
    choice.setValue(head.field(column.column()).orElse(NOTHING));
    choice.setOnAction(
        event ->
            model.map(
                column.column(), choice.getValue().equals(NOTHING) ? null : choice.getValue()));
    return choice;
  }

  private String label(String key) {
    return words.text(
        key.equals(NOTHING) ? Message.of("intakeview.no-field") : RosterFields.label(key));
  }
}
