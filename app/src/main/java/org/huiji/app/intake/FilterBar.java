package org.huiji.app.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huiji.intake.Verdict;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** How many rows there are of each verdict; pressing one lists only these. */
final class FilterBar extends HBox {

  private static final double SEARCH = 220;
  private static final double BUSY = 18;

  private record Chip(@Nullable Verdict verdict, ToggleButton button) {}

  private final Messages words;
  private final PreviewViewModel model;
  private final List<Chip> chips = new ArrayList<>();

  FilterBar(Messages words, PreviewViewModel model) {
    super(6);
    this.words = words;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    ToggleGroup group = new ToggleGroup();
    add(null, group);
    for (Verdict verdict : Verdict.values()) {
      add(verdict, group);
    }
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(gap, busy(), search());
    model.sight().subscribe(this::show);
    model.verdict().subscribe(this::select);
  }

  private void add(@Nullable Verdict verdict, ToggleGroup group) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll("chip", "small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(
        event -> {
          model.verdict().set(button.isSelected() ? verdict : null);
          select(model.verdict().get());
        });
    chips.add(new Chip(verdict, button));
    getChildren().add(button);
  }

  private ProgressIndicator busy() {
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(BUSY, BUSY);
    wheel.setAccessibleText(words.text("intakeview.looking-short"));
    wheel.visibleProperty().bind(model.busy());
    return wheel;
  }

  private TextField search() {
    TextField field = new TextField();
    field.setPrefWidth(SEARCH);
    field.setPromptText(words.text("intakeview.search"));
    field.setAccessibleText(words.text("intakeview.search"));
    field.textProperty().bindBidirectional(model.search());
    return field;
  }

  private void show(Sight sight) {
    for (Chip chip : chips) {
      Verdict verdict = chip.verdict();
      int count = verdict == null ? sight.rows().size() : sight.count(verdict);
      String word =
          words.text(verdict == null ? Message.of("intakeview.all") : VerdictWords.word(verdict));
      chip.button().setText(words.text("intakeview.chip", word, count));
      chip.button().setDisable(count == 0 && verdict != model.verdict().get());
    }
  }

  private void select(@Nullable Verdict verdict) {
    chips.forEach(chip -> chip.button().setSelected(chip.verdict() == verdict));
  }
}
