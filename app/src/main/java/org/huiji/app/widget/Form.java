package org.huiji.app.widget;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
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
 * with it. Where it is narrow, as in a details pane, one column is left.
 */
public final class Form extends GridPane {

  private static final double LABEL = 96;
  private static final double FIELD = 280;
  private static final double NARROW = 560;
  private static final int COLUMNS = 2;

  private final Messages words;
  private final List<Placed> placed = new ArrayList<>();
  private int columns = COLUMNS;
  private VBox last = new VBox();

  public Form(Messages words) {
    this.words = words;
    getStyleClass().add("form");
    getColumnConstraints().addAll(labels(), fields(), labels(), fields());
    widthProperty().subscribe((before, now) -> fit(now.doubleValue()));
  }

  /** A heading over the rows that follow. */
  public Form section(String titleKey) {
    Label title = new Label(words.text(titleKey));
    title.getStyleClass().add("form-section");
    return put(new Placed(title, null, true));
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
    place(labelKey, field, entry.isRequired(), entry.problem(), true);
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
  public Form row(String labelKey, Region control) {
    return row(labelKey, control, false, null);
  }

  /** A field whose label says more than its key does. */
  public Form row(Message label, Region control) {
    return place(label, control, false, null, false);
  }

  /** The same over both columns. */
  public Form wide(Message label, Region control) {
    return place(label, control, false, null, true);
  }

  /** The same over both columns, with what is wrong with it. */
  public Form wide(Message label, Region control, ObservableValue<@Nullable Message> problem) {
    return place(label, control, true, problem, true);
  }

  public Form row(
      String labelKey,
      Region control,
      boolean required,
      @Nullable ObservableValue<@Nullable Message> problem) {
    return place(labelKey, control, required, problem, false);
  }

  /** Any other control over both columns. */
  public Form wide(
      String labelKey,
      Region control,
      boolean required,
      @Nullable ObservableValue<@Nullable Message> problem) {
    return place(labelKey, control, required, problem, true);
  }

  /** Something below the field placed last, such as a suggestion. */
  public Form below(Node node) {
    last.getChildren().add(node);
    return this;
  }

  private Form place(
      String labelKey,
      Region control,
      boolean required,
      @Nullable ObservableValue<@Nullable Message> problem,
      boolean wide) {
    return place(Message.of(labelKey), control, required, problem, wide);
  }

  private Form place(
      Message title,
      Region control,
      boolean required,
      @Nullable ObservableValue<@Nullable Message> problem,
      boolean wide) {
    String name = words.text(title);
    Label label = new Label(required ? words.text("widget.required-mark", name) : name);
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(label.getText());
    last = problem == null ? new VBox(2, control) : withProblem(control, problem);
    setValignment(label, VPos.TOP);
    return put(new Placed(label, last, wide));
  }

  private VBox withProblem(Region control, ObservableValue<@Nullable Message> problem) {
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

  private Form put(Placed one) {
    placed.add(one);
    arrange();
    return this;
  }

  private void fit(double width) {
    int room = width < NARROW ? 1 : COLUMNS;
    if (room != columns) {
      columns = room;
      arrange();
    }
  }

  private void arrange() {
    int cell = 0;
    for (Placed one : placed) {
      cell += one.wide() ? cell % columns : 0;
      one.at(2 * (cell % columns), cell / columns, columns);
      one.nodes().filter(node -> !getChildren().contains(node)).forEach(getChildren()::add);
      cell += one.wide() ? columns : 1;
    }
    boolean two = columns > 1;
    getColumnConstraints().get(2).setMinWidth(two ? LABEL : 0);
    getColumnConstraints().get(3).setPrefWidth(two ? FIELD : 0);
    getColumnConstraints().get(3).setHgrow(two ? Priority.ALWAYS : Priority.NEVER);
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
    constraints.setPrefWidth(FIELD);
    return constraints;
  }

  /** A label and its field, or a heading alone. */
  private record Placed(Label label, @Nullable Node field, boolean wide) {

    void at(int column, int row, int columns) {
      int span = 2 * columns;
      GridPane.setConstraints(label, column, row, field == null ? span : 1, 1);
      if (field != null) {
        GridPane.setConstraints(field, column + 1, row, wide ? span - 1 : 1, 1);
      }
    }

    Stream<Node> nodes() {
      return Stream.of(Optional.<Node>of(label), Optional.ofNullable(field))
          .flatMap(Optional::stream);
    }
  }
}
