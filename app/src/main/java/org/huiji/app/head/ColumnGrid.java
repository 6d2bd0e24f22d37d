package org.huiji.app.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.huiji.table.CellRef;
import org.huiji.table.head.FieldSpec;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadColumn;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The columns of a table, each with the field it is taken as. */
public final class ColumnGrid extends GridPane {

  private static final String NOTHING = "";

  private final Messages words;
  private final List<String> keys = new ArrayList<>(List.of(NOTHING));
  private final UnaryOperator<String> label;
  private final Chosen chosen;

  /** Told as which field she takes a column. */
  @FunctionalInterface
  public interface Chosen {

    /**
     * A column is this field.
     *
     * @param column 0 for A
     * @param key none to leave the column out
     */
    void field(int column, @Nullable String key);
  }

  /**
   * No columns yet.
   *
   * @param label what a field is called
   */
  public ColumnGrid(
      Messages words, List<FieldSpec> fields, UnaryOperator<String> label, Chosen chosen) {
    this.words = words;
    this.label = label;
    this.chosen = chosen;
    fields.stream().map(FieldSpec::key).forEach(keys::add);
    setHgap(10);
    setVgap(6);
  }

  /** Shows the columns of a head. */
  public void show(Head head) {
    int focused = focused();
    getChildren().clear();
    int line = 0;
    for (HeadColumn column : head.columns()) {
      Label letter = new Label(CellRef.columnName(column.column()));
      letter.getStyleClass().add("quiet");
      Label text =
          new Label(
              column.hidden()
                  ? words.text("intakeview.hidden-column", column.label())
                  : column.label());
      text.setWrapText(true);
      ComboBox<String> field = choice(head, column);
      text.setLabelFor(field);
      setHgrow(text, Priority.ALWAYS);
      addRow(line++, letter, text, field);
      if (line == focused) {
        field.requestFocus();
      }
    }
  }

  /** The line, counted from 1, whose field the clerk is in: she goes on there. */
  private int focused() {
    return getChildren().stream()
        .filter(Node::isFocused)
        .mapToInt(node -> getRowIndex(node) + 1)
        .findFirst()
        .orElse(0);
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
            return key.equals(NOTHING) ? words.text("intakeview.no-field") : label.apply(key);
          }

          @Override
          public String fromString(String text) {
            throw new UnsupportedOperationException("Nothing is typed here");
          }
        });
    choice.setValue(head.field(column.column()).orElse(NOTHING));
    choice.setOnAction(
        event ->
            chosen.field(
                column.column(), choice.getValue().equals(NOTHING) ? null : choice.getValue()));
    return choice;
  }
}
