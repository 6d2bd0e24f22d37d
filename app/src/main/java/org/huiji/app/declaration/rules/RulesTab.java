package org.huiji.app.declaration.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import org.huiji.app.widget.Loading;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.earlier.EarlierList;
import org.huiji.declaration.earlier.EarlierLists.Taken;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.intake.ImportId;
import org.huiji.intake.Verdict;
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
  private final EarlierServices lists;
  private final RoundViewModel round;
  private final StackPane content = new StackPane();
  private final BorderPane rules = new BorderPane();
  private final List<QuestionViewModel> questions = new ArrayList<>();
  private final List<Command> commands;
  private @Nullable NextRoundViewModel next;
  private @Nullable EditRulesViewModel edited;
  private @Nullable EarlierViewModel earlier;
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private @Nullable Round shown;

  public RulesTab(Desk desk, RoundServices services, EarlierServices lists, RoundViewModel round) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.lists = lists;
    this.round = round;
    this.commands =
        List.of(
            Command.of(Message.of("declround.new"), Feather.PLUS, this::begin)
                .when(reading())
                .asPrimary(),
            Command.of(Message.of("declround.edit"), Feather.EDIT_2, this::edit)
                .onKey("Shortcut+E")
                .when(reading()),
            Command.of(
                    Message.of("declearlier.command"),
                    Feather.FILE_TEXT,
                    new EarlierFile(desk, content, this::enter)::ask)
                .when(reading()),
            Command.of(Message.of("declround.reset"), Feather.ROTATE_CCW, this::askToReset)
                .when(
                    reading()
                        .and(
                            Bindings.createBooleanBinding(
                                () -> round.round() != null && Rounds.isEdited(round.round()),
                                round.inspected()))));
    rules.setTop(new TabBar(List.of(), new CommandBar(words, commands)));
    rules.setCenter(new Loading(words));
    content.getChildren().setAll(rules);
    round.inspected().subscribe(this::show);
  }

  /** A form that is open is not opened again over itself, not by a key either. */
  private BooleanBinding reading() {
    return round.inspected().isNotNull().and(editing.not());
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
    boolean answering = questions.stream().anyMatch(QuestionViewModel::isDirty);
    return unsavedForm()
        .or(() -> answering ? Optional.of(Message.of("declround.unsaved")) : Optional.empty());
  }

  private Optional<Message> unsavedForm() {
    if (next != null && next.isDirty()) {
      return Optional.of(Message.of("declround.unsaved-round"));
    }
    if (earlier != null && earlier.isDirty()) {
      return Optional.of(Message.of("declearlier.unsaved"));
    }
    return edited != null && edited.isDirty()
        ? Optional.of(Message.of("declround.unsaved-rules"))
        : Optional.empty();
  }

  @Override
  public void shown(@Nullable DeclarationRequest wanted) {
    round.load();
  }

  /** The same rules read again leave alone what is being typed, and so does another's answer. */
  private void show(@Nullable Inspected inspected) {
    if (inspected == null || inspected.round().equals(shown)) {
      return;
    }
    Round now = inspected.round();
    List<QuestionViewModel> typed = typed(now);
    if (shown != null && !shown.id().equals(now.id())) {
      leave();
    }
    shown = now;
    questions.clear();
    VBox cards = new VBox(14);
    cards.getStyleClass().add("questions");
    Label heading = new Label(words.text("declround.questions"));
    heading.getStyleClass().add("entry-heading");
    cards.getChildren().add(heading);
    for (OpenQuestion question : now.questions()) {
      QuestionViewModel model =
          typed.stream()
              .filter(one -> one.question().equals(question))
              .findFirst()
              .orElseGet(() -> fresh(now, question));
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

  /** Answers to the round's questions that are not saved yet. */
  private List<QuestionViewModel> typed(Round now) {
    return shown == null || !shown.id().equals(now.id())
        ? List.of()
        : questions.stream().filter(QuestionViewModel::isDirty).toList();
  }

  private QuestionViewModel fresh(Round now, OpenQuestion question) {
    return new QuestionViewModel(
        desk.background(), services, now, question, () -> answered(question));
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
    questions.removeIf(one -> one.question().equals(question));
    round.load();
    desk.notices().tell(Notice.done(Message.of("declround.answer-saved", question.id())));
  }

  private void begin() {
    if (!round.rounds().isEmpty()) {
      var fresh =
          new NextRoundViewModel(
              desk.background(), services, round.rounds().getFirst(), this::started);
      next = fresh;
      editing.set(true);
      NextRoundForm form = new NextRoundForm(words, fresh, this::leaveAsked);
      content.getChildren().setAll(scrolled(form));
      form.begin();
    }
  }

  private void edit() {
    Round now = round.round();
    if (now != null) {
      var fresh = new EditRulesViewModel(desk.background(), services, now, this::kept);
      edited = fresh;
      editing.set(true);
      var form = new EditRulesForm(words, fresh, this::leaveAsked);
      content.getChildren().setAll(new BorderPane(scrolled(form), null, null, form.foot(), null));
      form.begin();
    }
  }

  /** Shows a list that was read; it is probably the one that the round's notice names. */
  private void enter(EarlierList list) {
    Round now = round.round();
    if (now == null || editing.get()) {
      return;
    }
    String number = now.earlierLists().isEmpty() ? "" : now.earlierLists().getFirst();
    var fresh =
        new EarlierViewModel(desk, lists, list, number, services.operator().get(), this::entered);
    earlier = fresh;
    editing.set(true);
    EarlierForm form = new EarlierForm(words, fresh, this::leaveAsked);
    content.getChildren().setAll(scrolled(form));
    form.begin();
  }

  private void entered(Taken taken) {
    String number = earlier == null ? "" : earlier.notice().text().get();
    leave();
    round.load();
    int fresh = EarlierViewModel.counts(taken.rows()).getOrDefault(Verdict.NEW, 0);
    desk.notices()
        .tell(
            Notice.done(Message.of("declearlier.taken", number, fresh))
                .undoneBy(() -> takeBack(taken.id())));
  }

  private void takeBack(ImportId list) {
    String operator = services.operator().get();
    desk.background()
        .start(
            Job.changing(
                    Message.of("declearlier.undoing"),
                    progress -> lists.undo().undo(list, operator))
                .onDone(
                    undone -> {
                      round.load();
                      desk.notices().tell(Notice.done(Message.of("declearlier.undone")));
                    }));
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
    unsavedForm()
        .ifPresentOrElse(
            lost -> desk.notices().ask(Question.onLeaving(lost, this::leave)), this::leave);
  }

  private void leave() {
    next = null;
    edited = null;
    earlier = null;
    editing.set(false);
    content.getChildren().setAll(rules);
  }

  private void started(Round made) {
    leave();
    round.choose(made.id());
    desk.notices().tell(Notice.done(Message.of("declround.started", made.title())));
  }
}
