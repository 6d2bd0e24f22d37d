package org.huiji.app.dues.bank;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.search.MemberChoice;
import org.huiji.app.search.MemberPicker;
import org.huiji.app.widget.ProblemNote;
import org.huiji.app.widget.Tag;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.Evidence;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.ledger.Allocation;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line: what the bank says, whose dues it may pay and why, and what she decides. */
final class LineDetails extends ScrollPane {

  private final Messages words;
  private final LinesViewModel model;
  private final VBox above = new VBox(14);
  private final VBox below = new VBox(14);
  private final CheckBox remember = new CheckBox();
  private final MemberPicker picker;

  LineDetails(Messages words, LinesViewModel model, MemberChoice members) {
    this.words = words;
    this.model = model;
    this.picker =
        new MemberPicker(words, members, Message.of("duesbank.find-member"), this::choose);
    remember.selectedProperty().bindBidirectional(model.remember());
    remember.setText(words.text("duesbank.remember"));
    remember.setWrapText(true);
    picker.managedProperty().bind(picker.visibleProperty());
    picker.setVisible(false);
    VBox body = new VBox(14, above, picker, below);
    body.getStyleClass().add("side");
    setContent(body);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(320);
    model
        .selected()
        .subscribe(
            row -> {
              picker.setVisible(false);
              setVvalue(0);
              show();
            });
    model.statement().subscribe(statement -> show());
  }

  /** The picker stays where it is: who types into it keeps her place when the line is seen anew. */
  private void show() {
    above.getChildren().clear();
    below.getChildren().clear();
    model.line().ifPresent(this::show);
  }

  private void show(StatementRow row) {
    StatementLine line = row.line();
    Label where = quiet(words.text("duesbank.at", row.row()));
    HBox state = new HBox(8, new Tag(model.state(row).tag(words)), where);
    state.setAlignment(Pos.CENTER_LEFT);
    Label payer = wrapped(line.payer());
    payer.getStyleClass().add("form-title");
    Label fen =
        new Label(line.fen() == 0 ? "" : words.text("duesbank.yuan", Yuan.grouped(line.fen())));
    fen.getStyleClass().add("figure");
    above.getChildren().add(new VBox(6, state, payer, fen));
    row.problems().forEach(problem -> above.getChildren().add(new ProblemNote(words, problem)));
    if (row.fingerprint() != null && model.state(row) != LineState.KNOWN) {
      above.getChildren().addAll(outcome(row), decisions(row));
      suggestion(row).ifPresent(below.getChildren()::add);
    } else {
      picker.setVisible(false);
    }
    below.getChildren().add(facts(line));
  }

  private GridPane facts(StatementLine line) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    fact(grid, "duesbank.date", line.on() == null ? "" : line.on() + " " + line.time());
    fact(grid, "duesbank.remark", line.remark());
    fact(grid, "duesbank.bank-word", line.summary());
    fact(grid, "duesbank.reference", line.reference());
    fact(grid, "duesbank.account", line.account());
    return grid;
  }

  private void fact(GridPane grid, String key, String value) {
    if (!value.isBlank()) {
      Label label = new Label(words.text(key));
      label.getStyleClass().add("fact-label");
      label.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), label, wrapped(value.strip()));
    }
  }

  /** What points to somebody, and what against. */
  private Optional<Node> suggestion(StatementRow row) {
    if (row.suggestion().evidence().isEmpty()) {
      return Optional.empty();
    }
    VBox box = new VBox(6, section("duesbank.evidence"));
    row.suggestion().evidence().forEach(evidence -> box.getChildren().add(bullet(evidence)));
    return Optional.of(box);
  }

  private Node bullet(Evidence evidence) {
    boolean against =
        evidence.kind() == Evidence.Kind.AGAINST || evidence.kind() == Evidence.Kind.AMOUNT;
    Label label = wrapped(words.text(evidence.message()));
    label.setGraphic(new FontIcon(against ? Feather.ALERT_TRIANGLE : Feather.CHECK));
    label.setGraphicTextGap(8);
    label.getStyleClass().add(against ? "against" : "for");
    return label;
  }

  /** What is booked, or would be. */
  private Node outcome(StatementRow row) {
    boolean taken = !row.parts().isEmpty();
    VBox box = new VBox(6);
    var parts = taken ? row.parts() : row.suggestion().parts();
    if (!parts.isEmpty()) {
      box.getChildren().add(section(taken ? "duesbank.booked" : "duesbank.would-book"));
      for (Allocation part : parts) {
        box.getChildren().add(wrapped(part(row, part)));
      }
    }
    for (StatementRow.Change change : row.changes()) {
      box.getChildren().add(quiet(owed(change)));
    }
    return box;
  }

  private String part(StatementRow row, Allocation part) {
    return words.text(
        "duesbank.part",
        Statement.name(row, part.member()),
        String.valueOf(part.duesYear()),
        Yuan.grouped(part.fen()));
  }

  private String owed(StatementRow.Change change) {
    String name = change.member().member().name();
    return change.after() > 0
        ? words.text("duesbank.owes-still", name, Yuan.grouped(change.after()))
        : change.after() < 0
            ? words.text("duesbank.has-credit", name, Yuan.grouped(-change.after()))
            : words.text("duesbank.owes-nothing", name);
  }

  private Node decisions(StatementRow row) {
    FlowPane buttons = new FlowPane(8, 8);
    LineState state = model.state(row);
    if (state.isOpen() && !row.suggestion().parts().isEmpty()) {
      Button accept = button("duesbank.accept", model::accept);
      accept.getStyleClass().add("accent");
      buttons.getChildren().add(accept);
    }
    others(row).forEach(buttons.getChildren()::add);
    buttons.getChildren().add(button("duesbank.choose", () -> find(row)));
    if (state != LineState.LEFT_OUT) {
      buttons
          .getChildren()
          .add(button("duesbank.leave-out", () -> model.decide(new BankDecision.LeaveOut())));
    }
    VBox box = new VBox(8, buttons);
    if (state.isOpen()) {
      box.getChildren().add(remember);
    }
    if (model.decision().isPresent()) {
      Hyperlink back = new Hyperlink(words.text("duesbank.undecide"));
      back.setOnAction(event -> model.decideNothing());
      box.getChildren().add(back);
    }
    return box;
  }

  /** Everybody else something points to is one click away. */
  private Stream<Button> others(StatementRow row) {
    return row.suggestion().candidates().stream()
        .filter(
            other ->
                row.suggestion().parts().stream()
                    .noneMatch(part -> part.member().equals(other.id())))
        .limit(3)
        .map(
            other -> {
              Button button = new Button(words.text("duesbank.is", other.member().name()));
              button.setOnAction(event -> choose(other));
              return button;
            });
  }

  private void choose(RegisterEntry member) {
    picker.setVisible(false);
    model.choose(member.id());
  }

  private void find(StatementRow row) {
    picker.setVisible(true);
    picker.begin(row.line().payer());
  }

  private Button button(String key, Runnable then) {
    Button button = new Button(words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> then.run());
    return button;
  }

  private Label section(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("form-section");
    return label;
  }

  private static Label quiet(String text) {
    Label label = wrapped(text);
    label.getStyleClass().add("fact-label");
    return label;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
