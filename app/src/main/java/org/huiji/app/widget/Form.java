package org.huiji.app.widget;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A form of two columns, filled from left to right: label, field, and below the field what is wrong
 * with it.
 */
public final class Form extends GridPane {

  private static final double LABEL = 96;
  private static final int COLUMNS = 2;

  private final Messages words;
  private int cell;

  public Form(Messages words) {
    this.words = words;
    getStyleClass().add("form");
    for (int column = 0; column < COLUMNS; column++) {
      getColumnConstraints().addAll(labels(), fields());
    }
  }

  /** A heading over the rows that follow. */
  public Form section(String titleKey) {
    finishRow();
    Label title = new Label(words.text(titleKey));
    title.getStyleClass().add("form-section");
    add(title, 0, row(), 2 * COLUMNS, 1);
    cell += COLUMNS;
    return this;
  }

  /** A text field bound to an entry. */
  public TextField text(String labelKey, Entry<?> entry) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(entry.text());
    row(labelKey, field, entry.isRequired(), entry.problem());
    return field;
  }

  /** A text field over both columns. */
  public TextField wideText(String labelKey, Entry<?> entry) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(entry.text());
    finishRow();
    place(labelKey, field, entry.isRequired(), entry.problem(), 2 * COLUMNS - 1);
    cell += COLUMNS;
    return field;
  }

  /** A field for a date in any way a clerk writes one; leaving it shows how it was understood. */
  public TextField date(String labelKey, Entry<? extends Comparable<?>> entry) {
    TextField field = text(labelKey, entry);
    field.setPromptText(words.text("widget.date-prompt"));
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              Object date = entry.value().get();
              if (!focused && date != null) {
                field.setText(date.toString());
              }
            });
    return field;
  }

  /** Any other control. */
  public Form row(String labelKey, Control control) {
    return row(labelKey, control, false, null);
  }

  public Form row(
      String labelKey,
      Control control,
      boolean required,
      @Nullable ObservableValue<@Nullable Message> problem) {
    place(labelKey, control, required, problem, 1);
    cell++;
    return this;
  }

  private void place(
      String labelKey,
      Control control,
      boolean required,
      @Nullable ObservableValue<@Nullable Message> problem,
      int span) {
    String name = words.text(labelKey);
    Label label = new Label(required ? words.text("widget.required-mark", name) : name);
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(label.getText());
    int column = 2 * (cell % COLUMNS);
    Node field = problem == null ? control : withProblem(control, problem);
    add(label, column, row());
    add(field, column + 1, row(), span, 1);
    setValignment(label, VPos.TOP);
  }

  private VBox withProblem(Control control, ObservableValue<@Nullable Message> problem) {
    Label said = new Label();
    said.getStyleClass().add("problem");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.managedProperty().bind(said.visibleProperty());
    problem.subscribe(
        message -> {
          String text = message == null ? "" : words.text(message);
          said.setText(text);
          said.setVisible(message != null);
          control.pseudoClassStateChanged(Styles.STATE_DANGER, message != null);
          control.setAccessibleHelp(text);
        });
    VBox box = new VBox(2, control, said);
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }

  private int row() {
    return cell / COLUMNS;
  }

  private void finishRow() {
    cell += cell % COLUMNS;
  }

  private static ColumnConstraints labels() {
    ColumnConstraints constraints = new ColumnConstraints();
    constraints.setMinWidth(LABEL);
    return constraints;
  }

  private static ColumnConstraints fields() {
    ColumnConstraints constraints = new ColumnConstraints();
    constraints.setHgrow(Priority.ALWAYS);
    constraints.setFillWidth(true);
    constraints.setPrefWidth(320);
    return constraints;
  }
}
