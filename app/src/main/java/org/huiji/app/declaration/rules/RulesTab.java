package org.huiji.app.declaration.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.declaration.DeclarationTab;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.tab.TabBar;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 批次: the round's rules at the left, what its notice leaves open at the right. */
public final class RulesTab implements DeclarationTab {

  private static final double RULES = 54;

  private final Desk desk;
  private final Messages words;
  private final RoundServices services;
  private final RoundViewModel round;
  private final StackPane content = new StackPane();
  private final BorderPane rules = new BorderPane();
  private final List<QuestionViewModel> questions = new ArrayList<>();
  private final List<Command> commands;
  private @Nullable NextRoundViewModel next;
  private @Nullable EditRulesViewModel edited;
  private @Nullable Round shown;

  public RulesTab(Desk desk, RoundServices services, RoundViewModel round) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.round = round;
    this.commands =
        List.of(
            Command.of(Message.of("declround.new"), Feather.PLUS, this::begin)
                .when(round.inspected().isNotNull())
                .asPrimary(),
            Command.of(Message.of("declround.edit"), Feather.EDIT_2, this::edit)
                .onKey("Shortcut+E")
                .when(round.inspected().isNotNull()),
            Command.of(Message.of("declround.reset"), Feather.ROTATE_CCW, this::askToReset)
                .when(
                    Bindings.createBooleanBinding(
                        () -> round.round() != null && Rounds.isEdited(round.round()),
                        round.inspected())));
    rules.setTop(new TabBar(List.of(), new CommandBar(words, commands)));
    content.getChildren().setAll(rules);
    round.inspected().subscribe(this::show);
  }

  @Override
  public Message title() {
    return Message.of("declround.title");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public boolean canShow(DeclarationRequest wanted) {
    return wanted instanceof DeclarationRequest.OfRules;
  }

  @Override
  public Optional<Message> unsaved() {
    if (next != null && next.isDirty()) {
      return Optional.of(Message.of("declround.unsaved-round"));
    }
    if (edited != null && edited.isDirty()) {
      return Optional.of(Message.of("declround.unsaved-rules"));
    }
    return questions.stream().anyMatch(QuestionViewModel::isDirty)
        ? Optional.of(Message.of("declround.unsaved"))
        : Optional.empty();
  }

  @Override
  public void shown(@Nullable DeclarationRequest wanted) {
    round.load();
  }

  /** The same rules read again leave alone what is being typed. */
  private void show(@Nullable Inspected inspected) {
    if (inspected == null || inspected.round().equals(shown)) {
      return;
    }
    Round now = inspected.round();
    shown = now;
    questions.clear();
    VBox cards = new VBox(14);
    Label heading = new Label(words.text("declround.questions"));
    heading.getStyleClass().add("entry-heading");
    cards.getChildren().add(heading);
    for (OpenQuestion question : now.questions()) {
      var model =
          new QuestionViewModel(
              desk.background(), services, now, question, () -> answered(question));
      questions.add(model);
      cards.getChildren().add(new QuestionCard(words, model));
    }
    GridPane sides = new GridPane();
    sides.setHgap(24);
    sides.getColumnConstraints().addAll(column(RULES), column(100 - RULES));
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    sides.getRowConstraints().add(row);
    sides.addRow(0, scrolled(new RulesPane(words, now)), scrolled(cards));
    rules.setCenter(sides);
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static ScrollPane scrolled(Node node) {
    ScrollPane pane = new ScrollPane(node);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("entry-form");
    return pane;
  }

  private void answered(OpenQuestion question) {
    round.load();
    desk.notices().tell(Notice.done(Message.of("declround.answer-saved", question.id())));
  }

  private void begin() {
    if (!round.rounds().isEmpty()) {
      var fresh =
          new NextRoundViewModel(
              desk.background(), services, round.rounds().getFirst(), this::started);
      next = fresh;
      content.getChildren().setAll(scrolled(new NextRoundForm(words, fresh, this::leaveAsked)));
    }
  }

  private void edit() {
    Round now = round.round();
    if (now != null) {
      var fresh = new EditRulesViewModel(desk.background(), services, now, this::kept);
      edited = fresh;
      var form = new EditRulesForm(words, fresh, this::leaveAsked);
      content.getChildren().setAll(new BorderPane(scrolled(form), null, null, form.foot(), null));
    }
  }

  private void kept(Round now) {
    leave();
    round.load();
    desk.notices().tell(Notice.done(Message.of("declround.kept", now.title())));
  }

  private void askToReset() {
    Round now = round.round();
    if (now != null) {
      desk.notices()
          .ask(
              new Question(
                  Message.of("declround.reset-question"),
                  Message.of("declround.reset-explanation"),
                  new Action(Message.of("declround.reset-yes"), () -> reset(now))));
    }
  }

  private void reset(Round now) {
    String operator = services.operator().get();
    desk.background()
        .start(
            Job.changing(
                    Message.of("declround.keeping"),
                    progress -> services.rounds().reset(now.id(), operator))
                .onDone(this::kept));
  }

  private void leaveAsked() {
    boolean dirty = next != null ? next.isDirty() : edited != null && edited.isDirty();
    if (dirty) {
      desk.notices()
          .ask(
              new Question(
                  Message.of(next != null ? "declround.unsaved-round" : "declround.unsaved-rules"),
                  Message.of("leaving.unsaved-explanation"),
                  new Action(Message.of("leaving.discard"), this::leave),
                  Message.of("leaving.go-on")));
    } else {
      leave();
    }
  }

  private void leave() {
    next = null;
    edited = null;
    content.getChildren().setAll(rules);
  }

  private void started(Round made) {
    leave();
    round.choose(made.id());
    desk.notices().tell(Notice.done(Message.of("declround.started", made.title())));
  }
}
