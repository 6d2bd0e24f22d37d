package org.huiji.app.widget;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels and values to be read, in sections; what is empty takes no room. */
public final class Facts extends GridPane {

  private static final double LABEL = 116;

  private int row;
  private String section = "";

  /** Nothing to be read yet. */
  public Facts() {
    getStyleClass().add("facts");
    ColumnConstraints labels = new ColumnConstraints(LABEL);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(labels, values);
  }

  /** A heading; it is shown only when something follows. */
  public void section(String title) {
    section = title;
  }

  /** A label and its value. */
  public void add(String label, String value) {
    if (value.isEmpty()) {
      return;
    }
    if (!section.isEmpty()) {
      Label heading = new Label(section);
      heading.getStyleClass().add("facts-section");
      add(heading, 0, row++, 2, 1);
      section = "";
    }
    Label name = new Label(label);
    name.getStyleClass().add("fact-label");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    Label said = new Label(value);
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    name.setLabelFor(said);
    setValignment(name, VPos.TOP);
    setValignment(said, VPos.TOP);
    addRow(row++, name, said);
  }
}
