package org.huiji.app.declaration.list;

import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.RefusedNote;
import org.huiji.app.widget.TextBox;
import org.huiji.declaration.ReviewState;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks which step was taken, when, and what has to be said of it. */
final class StepForm extends VBox {

  /** As many are named; more are counted. */
  private static final int NAMED = 6;

  private static final int REASON_ROWS = 5;

  private final Messages words;
  private final StepViewModel model;
  private final VBox asked = new VBox(8);
  private final Button save = new Button();

  StepForm(Messages words, StepViewModel model, Runnable leave) {
    super(12);
    this.words = words;
    this.model = model;
    getStyleClass().addAll("details-body", "step-form");
    ComboBox<ReviewState> choice = choice();
    Form step = new Form(words);
    step.row("declreview.to", choice, true, model.unchosen());
    getChildren()
        .addAll(
            who(), step, asked, new RefusedNote(words, model.commit().refused()), buttons(leave));
    model.to().subscribe(this::ask);
    Platform.runLater(choice::requestFocus);
  }

  private VBox who() {
    VBox lines = new VBox(2);
    model.who().stream()
        .collect(Collectors.groupingBy(DeclarationRow::state, TreeMap::new, Collectors.counting()))
        .forEach((state, count) -> lines.getChildren().add(now(state, count)));
    model.who().stream().limit(NAMED).map(StepForm::name).forEach(lines.getChildren()::add);
    int more = model.who().size() - NAMED;
    if (more > 0) {
      lines.getChildren().add(muted(words.text("declreview.more", more)));
    }
    return lines;
  }

  private Label now(ReviewState state, long count) {
    return wrapped(words.text("declreview.now", count, words.text(state.label())));
  }

  private static Label name(DeclarationRow row) {
    Label name = muted(row.platform());
    name.setWrapText(false);
    return name;
  }

  private static Label muted(String text) {
    Label label = wrapped(text);
    label.getStyleClass().add("page-note");
    return label;
  }

  private ComboBox<ReviewState> choice() {
    ComboBox<ReviewState> box = new ComboBox<>();
    box.getItems().setAll(model.next());
    box.setPromptText(words.text("declreview.to-prompt"));
    box.setConverter(new State());
    box.valueProperty().bindBidirectional(model.to());
    return box;
  }

  /** Each step asks for something else. */
  private void ask(@Nullable ReviewState state) {
    Form form = new Form(words);
    form.date("declreview.on", model.on());
    if (state == ReviewState.LISTED) {
      form.text("declreview.notice", model.notice())
          .setPromptText(words.text("declreview.notice-prompt"));
    } else {
      form.text("declreview.evidence", model.evidence())
          .setPromptText(words.text("declreview.evidence-prompt"));
    }
    if (StepViewModel.needsReasons(state)) {
      TextBox reasons = new TextBox(REASON_ROWS);
      reasons.textProperty().bindBidirectional(model.reasons().text());
      form.wide("declreview.reasons", reasons, true, model.reasons().problem());
    }
    asked.getChildren().setAll(form);
    Message note = note(state);
    if (note != null) {
      asked.getChildren().add(muted(words.text(note)));
    }
    int many = model.who().size();
    save.setText(
        state == null
            ? words.text("declreview.save", many)
            : words.text("declreview.save-as", many, words.text(state.label())));
  }

  private @Nullable Message note(@Nullable ReviewState state) {
    return switch (state) {
      case RETURNED ->
          Message.of(
              model.who().size() == 1 ? "declreview.return-note" : "declreview.return-note-all");
      case LISTED -> Message.of("declreview.listed-note");
      case NOT_LISTED -> Message.of("declreview.not-listed-note");
      case RECEIVED, DISTRICT_CHECKED, AT_CITY, EXPERT_REVIEW, PUBLIC_NOTICE -> null;
      case null -> null;
    };
  }

  private Node buttons(Runnable leave) {
    Button back = new Button(words.text("notice.leave"));
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(event -> leave.run());
    save.getStyleClass().add("accent");
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(event -> model.save());
    save.disableProperty().bind(model.commit().busy());
    HBox row = new HBox(8, back, save);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private final class State extends StringConverter<ReviewState> {

    @Override
    public String toString(@Nullable ReviewState state) {
      return state == null ? "" : words.text(state.label());
    }

    @Override
    public ReviewState fromString(String text) {
      throw new UnsupportedOperationException("Only chosen, never typed");
    }
  }
}
