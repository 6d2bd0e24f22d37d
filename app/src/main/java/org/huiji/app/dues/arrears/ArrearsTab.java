package org.huiji.app.dues.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.dues.DuesExport;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.dues.Figures;
import org.huiji.app.dues.PaperCommands;
import org.huiji.app.dues.account.AccountSide;
import org.huiji.app.dues.account.ReminderForm;
import org.huiji.app.dues.account.ReminderViewModel;
import org.huiji.app.shell.Desk;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.FieldNote;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.app.widget.Loading;
import org.huiji.app.widget.Modes;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 欠费: by age above, member by member below, the account of one at the side. */
public final class ArrearsTab implements DuesTab {

  private static final double DAY = 124;

  private final Desk desk;
  private final Messages words;
  private final DuesServices services;
  private final ArrearsViewModel model;
  private final DuesExport exports;
  private final ArrearsTable table;
  private final CandidatePane candidates;
  private final ListAndDetails sides;
  private final AccountSide account;
  private final Figures figures;
  private final VBox list;
  private final StackPane middle = new StackPane();
  private final UndecidedHint hint;
  private @Nullable ReminderViewModel reminder;

  public ArrearsTab(Desk desk, DuesServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.model = new ArrearsViewModel(desk, services);
    this.table = new ArrearsTable(words, model, desk.preferences());
    this.figures = new Figures(words);
    this.hint = new UndecidedHint(desk);
    this.list = new VBox(figures, hint, table.list().node());
    VBox.setVgrow(table.list().node(), Priority.ALWAYS);
    BorderPane body = new BorderPane(middle);
    this.sides = new ListAndDetails(words, body, "dues-arrears", desk.preferences());
    this.exports = new DuesExport(desk, services, sides);
    this.account = new AccountSide(desk, services, sides, model::load);
    this.candidates = new CandidatePane(words, model, desk.preferences(), account::show);
    body.setTop(new TabBar(choices(), new CommandBar(words, commands(), 1)));
    table.list().onChosen(rows -> account.follow(rows.stream().map(ArrearsRow::id).toList()));
    model.sums().subscribe(this::arrange);
    model.mode().subscribe(this::arrange);
    arrange();
  }

  @Override
  public Message title() {
    return Message.of("duesarrears.title");
  }

  @Override
  public Node content() {
    return sides;
  }

  @Override
  public List<Command> commands() {
    IntegerBinding chosen =
        Bindings.size(table.list().node().getSelectionModel().getSelectedItems());
    ObservableValue<Boolean> possible =
        Bindings.createObjectBinding(
            () -> chosen.get() > 0 && model.mode().get() == Mode.ARREARS, chosen, model.mode());
    var papers =
        new PaperCommands(
            desk.navigator(),
            model::thisYear,
            () -> table.list().chosen().stream().map(ArrearsRow::id).toList(),
            possible);
    return List.of(
        papers.reminders(),
        Command.of(Message.of("duesview.export-list"), Feather.SHARE, this::export),
        Command.of(
                Bindings.createObjectBinding(
                    () ->
                        chosen.get() == 0
                            ? Message.of("duesarrears.remind")
                            : Message.of("duesarrears.remind-of", chosen.get()),
                    chosen),
                Feather.BELL,
                this::remind)
            .when(possible)
            .asPrimary());
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(model::search);
  }

  @Override
  public Optional<Message> unsaved() {
    boolean typed = reminder != null && reminder.isDirty() && sides.isOpen();
    return typed ? Optional.of(Message.of("leaving.booking")) : account.unsaved();
  }

  @Override
  public boolean canShow(DuesRequest wanted) {
    return wanted instanceof DuesRequest.InArrears;
  }

  @Override
  public void shown(@Nullable DuesRequest wanted) {
    model.load();
  }

  private List<Node> choices() {
    TextField day = new TextField();
    day.setPrefWidth(DAY);
    day.setAccessibleText(words.text("duesarrears.on"));
    day.textProperty().bindBidirectional(model.on().text());
    Label label = new Label(words.text("duesarrears.on"));
    label.setLabelFor(day);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox on = new HBox(8, label, day, new FieldNote(words, day, model.on().problem()));
    on.setAlignment(Pos.CENTER_LEFT);
    on.visibleProperty().bind(model.mode().map(mode -> mode == Mode.ARREARS));
    return List.of(new Modes<>(words, List.of(Mode.values()), Mode::label, model.mode()), on);
  }

  private void export() {
    LocalDate day = Objects.requireNonNullElse(model.on().value().get(), services.today());
    exports.ask(
        Message.of("duesarrears.export-name", day),
        () -> services.memberSheets().arrears(services.views().arrears(day)));
  }

  private void remind() {
    List<ArrearsRow> chosen = table.list().chosen();
    if (!chosen.isEmpty()) {
      ReminderViewModel fresh = model.remind(chosen, this::leave);
      reminder = fresh;
      sides.show(words.text("duesarrears.reminder"), new ReminderForm(words, fresh, this::leave));
    }
  }

  private void leave() {
    reminder = null;
    sides.close();
  }

  private void arrange() {
    ArrearsSums read = model.sums().get();
    if (model.mode().get() == Mode.CANDIDATES) {
      middle.getChildren().setAll(candidates);
    } else if (read == null) {
      middle.getChildren().setAll(new Loading(words));
    } else if (read.members() + read.undecided() == 0) {
      middle
          .getChildren()
          .setAll(
              new EmptyState(
                  words, Feather.CHECK_CIRCLE, Message.of("duesarrears.nobody", read.on())));
    } else {
      show(read);
      middle.getChildren().setAll(list);
    }
  }

  private void show(ArrearsSums read) {
    hint.show(read.undecided());
    List<Long> ages = read.ages();
    figures
        .clear()
        .count("duesarrears.count", read.members())
        .money("duesarrears.owed", read.fen())
        .money("duesarrears.age-0", ages.get(0))
        .money("duesarrears.age-1", ages.get(1))
        .money("duesarrears.age-2", ages.get(2))
        .money("duesarrears.age-3", ages.get(3));
  }
}
