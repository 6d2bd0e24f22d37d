package org.huiji.app.declaration;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.round.Round;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Above the tabs: the round that is looked at, until when, and what its notice leaves open. */
final class RoundBar extends HBox {

  private final Messages words;
  private final ComboBox<Round> choice = new ComboBox<>();
  private final Label until = new Label();
  private final Hyperlink open = new Hyperlink();
  private boolean showing;

  RoundBar(Desk desk, RoundViewModel model) {
    super(14);
    this.words = desk.words();
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("round-bar");
    choice.setAccessibleText(words.text("declview.round"));
    choice.setMinWidth(USE_PREF_SIZE);
    choice.setConverter(new Title());
    choice.setItems(model.rounds());
    choice
        .valueProperty()
        .subscribe(
            (before, now) -> {
              Round shown = model.round();
              if (now != null && !showing && (shown == null || !now.id().equals(shown.id()))) {
                model.choose(now.id());
                // What is shown is what was read; she may also think better of it.
                Platform.runLater(() -> show(model.inspected().get()));
              }
            });
    until.getStyleClass().add("page-note");
    until.setMinWidth(0);
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(
        event -> {
          open.setVisited(false);
          desk.navigator().open(PageId.DECLARATIONS, new DeclarationRequest.OfRules());
        });
    getChildren().addAll(choice, until, open);
    model.inspected().subscribe(this::show);
    model.rounds().subscribe(() -> show(model.inspected().get()));
  }

  private void show(@Nullable Inspected inspected) {
    open.setVisible(inspected != null && !inspected.round().openQuestions().isEmpty());
    if (inspected == null) {
      return;
    }
    Round round = inspected.round();
    showing = true;
    choice.setValue(round);
    showing = false;
    until.setText(
        words.text(
            "declview.until",
            Integer.toString(round.year()),
            round.companyDeadline(),
            round.districtDeadline()));
    open.setText(
        words.text("declview.open-questions", Integer.toString(round.openQuestions().size())));
  }

  private static final class Title extends StringConverter<Round> {

    @Override
    public String toString(@Nullable Round round) {
      return round == null ? "" : round.title();
    }

    @Override
    public Round fromString(String text) {
      throw new UnsupportedOperationException("Only chosen, never typed");
    }
  }
}
