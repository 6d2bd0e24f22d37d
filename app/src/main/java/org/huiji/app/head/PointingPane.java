package org.huiji.app.head;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.ProblemNote;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.head.FieldSpec;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** On which sheet and in which rows a table begins, and what each of its columns is taken as. */
public final class PointingPane extends VBox {

  private static final Rule HEAD = new Rule("table.head", "表头");

  private final Messages words;
  private final ComboBox<String> sheet = new ComboBox<>();
  private final VBox trouble = new VBox();
  private final HeadRows rows;
  private final ColumnGrid columns;
  private boolean showing;

  /**
   * What is pointed at.
   *
   * @param table of the file
   * @param note what pointing does
   * @param fields what its columns may hold
   * @param label what a field is called
   */
  public record Subject(
      TableFile table, Message note, List<FieldSpec> fields, UnaryOperator<String> label) {}

  /** Told what she points at. */
  public interface Pointed extends HeadRows.Chosen, ColumnGrid.Chosen {
    void sheet(String name);
  }

  public PointingPane(Messages words, Subject subject, Pointed pointed) {
    super(12);
    this.words = words;
    this.rows = new HeadRows(words, pointed);
    this.columns = new ColumnGrid(words, subject.fields(), subject.label(), pointed);
    getStyleClass().add("details-body");
    sheet.getItems().setAll(subject.table().sheets().stream().map(Sheet::name).toList());
    sheet.setMaxWidth(Double.MAX_VALUE);
    sheet.setAccessibleText(words.text("intakeview.sheet"));
    sheet.setOnAction(
        event -> {
          if (!showing && sheet.getValue() != null) {
            pointed.sheet(sheet.getValue());
          }
        });
    Label label = new Label(words.text("intakeview.sheet"));
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    HBox choice = new HBox(8, label, sheet);
    choice.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(trouble, wrapped(words.text(subject.note())), choice, rows, columns);
  }

  /**
   * Shows a head as it is understood now.
   *
   * @param reason why nothing can be read under it
   */
  public void show(Head head, @Nullable Message reason) {
    showing = true;
    sheet.setValue(head.sheet());
    showing = false;
    rows.show(head);
    columns.show(head);
    trouble.getChildren().clear();
    if (reason != null) {
      trouble.getChildren().setAll(new ProblemNote(words, Problem.error("file", HEAD, reason)));
    }
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("quiet");
    return label;
  }
}
