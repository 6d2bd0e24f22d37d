package org.huiji.app.intake;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huiji.app.search.MemberChoice;
import org.huiji.app.search.MemberPicker;
import org.huiji.intake.Verdict;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Decision;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is to become of a row: the rules decide unless the clerk does. */
final class DecisionBar extends VBox {

  private final Messages words;
  private final PreviewViewModel model;
  private final FlowPane buttons = new FlowPane(6, 6);
  private final MemberPicker finding;
  private @Nullable Integer shownRow;

  DecisionBar(Messages words, PreviewViewModel model, MemberChoice members) {
    super(8);
    this.words = words;
    this.model = model;
    this.finding =
        new MemberPicker(words, members, Message.of("intakeview.find-member"), this::chosen);
    getChildren().addAll(buttons, finding);
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
    look(true);
    finding.begin(name);
  }

  private void look(boolean looks) {
    finding.setVisible(looks);
    finding.setManaged(looks);
  }

  private void chosen(RegisterEntry entry) {
    look(false);
    model.decide(new Decision.MergeInto(entry.id()));
  }
}
