package org.huiji.app.intake;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.ProblemNote;
import org.huiji.app.widget.Tips;
import org.huiji.member.MemberField;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A field of a row, to be corrected in place. What is typed counts when the field is left or Enter
 * is pressed; Escape takes it back.
 */
final class FieldEditor extends VBox {

  private final Messages words;
  private final PreviewViewModel model;
  private final MemberField field;
  private final Label cell = new Label();
  private final TextField text = new TextField();
  private final VBox notes = new VBox(4);
  private @Nullable FieldLine line;

  FieldEditor(Messages words, PreviewViewModel model, MemberField field) {
    super(4);
    this.words = words;
    this.model = model;
    this.field = field;
    getStyleClass().add("field-editor");
    Label label = new Label(words.text(field.label()));
    label.setLabelFor(text);
    cell.getStyleClass().add("quiet");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(new HBox(8, label, gap, cell), text, notes);
    text.setTooltip(
        Tips.key(words, Message.of("intakeview.correct"), KeyCombination.valueOf("F2")));
    text.setOnAction(event -> commit());
    text.focusedProperty().subscribe(this::left);
    text.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && isTyped()) {
            text.setText(line == null ? "" : line.text());
            event.consume();
          }
        });
  }

  MemberField field() {
    return field;
  }

  void edit() {
    text.requestFocus();
    text.selectAll();
  }

  /** What is being typed stays. */
  void show(FieldLine now) {
    boolean typing = text.isFocused() && isTyped();
    line = now;
    if (!typing) {
      text.setText(now.text());
    }
    cell.setText(now.cell());
    text.setAccessibleText(words.text("intakeview.field-at", field.label(), now.cell()));
    text.pseudoClassStateChanged(Styles.STATE_DANGER, now.isWrong());
    notes.getChildren().clear();
    now.problems().forEach(problem -> notes.getChildren().add(new ProblemNote(words, problem)));
    showWays(now);
    showValues(now);
  }

  private boolean isTyped() {
    return line != null && !text.getText().equals(line.text());
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void commit() {
    if (line == null || !isTyped()) {
      return;
    }
    if (text.getText().equals(line.original())) {
      model.restore(field);
    } else {
      model.correct(field, text.getText());
    }
  }

  private void showWays(FieldLine now) {
    FlowPane ways = new FlowPane(8, 4);
    ways.setAlignment(Pos.CENTER_LEFT);
    String meant = now.meant();
    if (meant != null) {
      Button take = new Button(words.text("intakeview.take-meant", meant));
      take.getStyleClass().add("small");
      take.setOnAction(event -> model.correct(field, meant));
      ways.getChildren().add(take);
    }
    if (now.confirmable()) {
      Hyperlink confirm = new Hyperlink(words.text("intakeview.confirm"));
      confirm.setOnAction(event -> ways.getChildren().setAll(reason()));
      ways.getChildren().add(confirm);
    }
    if (!ways.getChildren().isEmpty()) {
      notes.getChildren().add(ways);
    }
  }

  private HBox reason() {
    TextField why = new TextField();
    why.setPromptText(words.text("intakeview.reason"));
    why.setAccessibleText(words.text("intakeview.reason"));
    why.setPrefColumnCount(16);
    Button keep = new Button(words.text("intakeview.keep-code"));
    keep.disableProperty().bind(why.textProperty().map(String::isBlank));
    keep.setOnAction(event -> model.confirmCode(why.getText().strip()));
    why.setOnAction(event -> keep.fire());
    return new HBox(6, why, keep);
  }

  private void showValues(FieldLine now) {
    if (now.before() != null) {
      quiet(words.text("intakeview.before", value(now.before()), value(now.stored())));
    } else if (!now.stored().equals(now.text()) && !now.isWrong() && !now.text().isBlank()) {
      quiet(stored(now));
    }
    if (now.isCorrected()) {
      Hyperlink back = new Hyperlink(words.text("intakeview.restore"));
      back.setOnAction(event -> model.restore(field));
      HBox row =
          new HBox(6, quietLabel(words.text("intakeview.original", value(now.original()))), back);
      row.setAlignment(Pos.CENTER_LEFT);
      notes.getChildren().add(row);
    }
  }

  /** Plain membership is no office, and so nothing is kept for it. */
  private String stored(FieldLine now) {
    return field == MemberField.OFFICES && now.stored().isEmpty()
        ? words.text("intakeview.no-office")
        : words.text("intakeview.stored", value(now.stored()));
  }

  private String value(@Nullable String text) {
    return text == null || text.isEmpty() ? words.text("intakeview.nothing") : text;
  }

  private void quiet(String text) {
    notes.getChildren().add(quietLabel(text));
  }

  private static Label quietLabel(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }
}
