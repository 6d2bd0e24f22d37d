package org.huiji.app.setting;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** Where numbers go on after a restore: what is asked, while something waits, and what is known. */
final class DoubtsForm extends VBox {

  private static final double FIELD = 120;

  private final Messages words;
  private final DoubtsViewModel model;
  private final GridPane grid = new GridPane();
  private final VBox asked = new VBox(12);
  private final VBox carried = new VBox(4);

  DoubtsForm(Messages words, DoubtsViewModel model) {
    super(12);
    this.words = words;
    this.model = model;
    grid.getStyleClass().add("setting-grid");
    Label heading = new Label(words.text("setting.doubts"));
    heading.getStyleClass().add("setting-heading");
    Label note = new Label(words.text("setting.doubts-note"));
    note.getStyleClass().add("page-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    asked.getChildren().addAll(heading, note, buttons(), grid);
    getChildren().addAll(asked, carried);
    hide(asked);
    hide(carried);
    hide(this);
    model.carried().addListener((ListChangeListener<Message>) change -> showCarried());
    model.rows().addListener((ListChangeListener<DoubtsViewModel.Row>) change -> show());
    model.load();
  }

  private static void hide(Node node) {
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
  }

  private void showCarried() {
    Label heading = new Label(words.text("setting.carried"));
    heading.getStyleClass().add("setting-heading");
    carried.getChildren().setAll(heading);
    for (Message line : model.carried()) {
      Label label = new Label(words.text(line));
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      carried.getChildren().add(label);
    }
    carried.setVisible(!model.carried().isEmpty());
    setVisible(asked.isVisible() || carried.isVisible());
  }

  private HBox buttons() {
    Button save = new Button(words.text("setting.save-doubts"));
    save.getStyleClass().add("accent");
    save.setOnAction(event -> model.save());
    Button none = new Button(words.text("setting.none-since"));
    none.setOnAction(event -> model.noneSince());
    return new HBox(8, save, none);
  }

  private void show() {
    asked.setVisible(!model.rows().isEmpty());
    setVisible(asked.isVisible() || carried.isVisible());
    grid.getChildren().clear();
    int row = 0;
    for (DoubtsViewModel.Row one : model.rows()) {
      String name = words.text(one.doubt().name());
      TextField field = new TextField();
      field.setPrefWidth(FIELD);
      field.setAccessibleText(name);
      Marks.bind(field, one.next());
      Label known = new Label(words.text("setting.known-to", one.doubt().last()));
      Label problem = new Label();
      problem.getStyleClass().add("problem");
      one.next()
          .problem()
          .subscribe(message -> problem.setText(message == null ? "" : words.text(message)));
      grid.addRow(row++, new Label(name), field, known, problem);
    }
  }
}
