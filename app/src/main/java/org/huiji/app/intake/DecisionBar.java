package org.huiji.app.intake;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Decision;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is to become of a row: the rules decide unless the clerk does. */
final class DecisionBar extends VBox {

  private static final double LIST_HEIGHT = 150;

  private final Messages words;
  private final PreviewViewModel model;
  private final MemberChoice members;
  private final FlowPane buttons = new FlowPane(6, 6);
  private final VBox finding = new VBox(6);
  private @Nullable Integer shownRow;

  DecisionBar(Messages words, PreviewViewModel model, MemberChoice members) {
    super(8);
    this.words = words;
    this.model = model;
    this.members = members;
    getChildren().addAll(buttons, finding);
    TextField text = new TextField();
    text.setPromptText(words.text("intakeview.find-member"));
    text.setAccessibleText(words.text("intakeview.find-member"));
    text.textProperty().bindBidirectional(members.text());
    finding.getChildren().addAll(text, list());
    look(false);
  }

  void show(RowDetails details) {
    boolean decidable = !details.lines().isEmpty();
    setVisible(decidable);
    setManaged(decidable);
    Integer number = details.row().row();
    if (!number.equals(shownRow)) {
      look(false);
    }
    shownRow = number;
    Decision decision = details.decision();
    buttons
        .getChildren()
        .setAll(
            choice("intakeview.as-new", decision instanceof Decision.TakeAsNew, this::asNew),
            choice(
                "intakeview.merge",
                decision instanceof Decision.MergeInto,
                () -> begin(details.row().name())),
            choice("intakeview.skip", decision instanceof Decision.Skip, this::skip));
    merging(details).ifPresent(buttons.getChildren()::add);
    if (details.row().duplicateOf() != null) {
      buttons.getChildren().add(other(details.row().duplicateOf()));
    }
    if (decision != null) {
      buttons.getChildren().add(link(Message.of("intakeview.default"), model::decideNothing));
    }
  }

  private void asNew() {
    model.decide(new Decision.TakeAsNew());
  }

  private void skip() {
    model.decide(new Decision.Skip());
  }

  private ToggleButton choice(String key, boolean chosen, Runnable then) {
    ToggleButton button = new ToggleButton(words.text(key));
    button.getStyleClass().add("small");
    button.setSelected(chosen);
    button.setOnAction(
        event -> {
          button.setSelected(chosen);
          then.run();
        });
    return button;
  }

  /** The member that the rules found but would not decide about is one click away. */
  private Optional<Button> merging(RowDetails details) {
    RegisterEntry known = details.row().known();
    if (known == null || details.row().verdict() != Verdict.REFUSED) {
      return Optional.empty();
    }
    Button button = new Button(words.text("intakeview.merge-into", known.member().name()));
    button.getStyleClass().add("small");
    button.setOnAction(event -> model.decide(new Decision.MergeInto(known.id())));
    return Optional.of(button);
  }

  private Hyperlink other(int row) {
    return link(Message.of("intakeview.see-row", row), () -> model.selected().set(row));
  }

  private Hyperlink link(Message label, Runnable then) {
    Hyperlink link = new Hyperlink(words.text(label));
    link.setOnAction(event -> then.run());
    return link;
  }

  private void begin(String name) {
    members.begin(name);
    look(true);
    finding.getChildren().getFirst().requestFocus();
  }

  private void look(boolean looks) {
    finding.setVisible(looks);
    finding.setManaged(looks);
  }

  private ListView<RegisterEntry> list() {
    ListView<RegisterEntry> list = new ListView<>(members.found());
    list.setPrefHeight(LIST_HEIGHT);
    list.setPlaceholder(new Label(words.text("intakeview.no-member")));
    list.setCellFactory(_ -> new MemberCell());
    list.setOnMouseClicked(event -> chosen(list));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chosen(list);
          }
        });
    return list;
  }

  private void chosen(ListView<RegisterEntry> list) {
    RegisterEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      look(false);
      model.decide(new Decision.MergeInto(entry.id()));
    }
  }

  private static final class MemberCell extends ListCell<RegisterEntry> {

    @Override
    protected void updateItem(@Nullable RegisterEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty || entry == null ? null : text(entry));
    }

    private static String text(RegisterEntry entry) {
      MemberNumber number = entry.number();
      return number == null ? entry.member().name() : number.text() + "  " + entry.member().name();
    }
  }
}
