package org.huiji.app.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Unsaved;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 名册: the list, one member beside it, or the form in their place. */
final class RosterView implements PageView {

  private final Desk desk;
  private final List<BatchAction> actions;
  private final RosterViewModel model;
  private final RosterTable table;
  private final ListAndDetails sides;
  private final DetailsPane details;
  private final Editing editing;
  private final StackPane content = new StackPane();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private boolean begun;

  RosterView(Desk desk, MemberServices services, List<BatchAction> actions) {
    this.desk = desk;
    this.actions = actions;
    this.model = new RosterViewModel(services, desk.words(), desk.background(), desk.preferences());
    this.table = new RosterTable(desk.words(), model, desk.preferences());
    this.editing = new Editing(desk, services, model, content);
    ListPane list = new ListPane(desk.words(), model, table.node(), List.of(importing(), adding()));
    this.sides = new ListAndDetails(desk.words(), list, "roster", desk.preferences());
    this.details =
        new DetailsPane(
            desk.words(),
            model,
            new HistoryPane(
                desk.words(), services.registrar(), services.exits(), desk.background()),
            desk.preferences(),
            editing);
    content
        .getStylesheets()
        .add(Objects.requireNonNull(RosterView.class.getResource("member.css")).toExternalForm());
    content.getStyleClass().add("page-body");
    editing.standOn(sides);
    table.node().onOpen(row -> editing.edit());
    model.current().subscribe(this::showDetails);
    model.shown().addListener((javafx.beans.InvalidationListener) change -> count());
    model.register().subscribe(register -> count());
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.of(Message.of("memberview.edit"), Feather.EDIT_2, editing::edit)
            .onKey("Shortcut+E")
            .when(mayEdit()));
    actions.forEach(action -> commands.add(batch(action)));
    commands.add(
        Command.of(Message.of("memberview.reload"), Feather.REFRESH_CW, model::reload).onKey("F5"));
    commands.add(adding().asPrimary());
    return commands;
  }

  @Override
  public ObservableValue<String> note() {
    return note.getReadOnlyProperty();
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(
        text -> {
          editing.leaveIfClean();
          model.search(text);
        });
  }

  @Override
  public void shown(@Nullable Object argument) {
    if (argument instanceof MemberId id) {
      editing.leave(() -> model.open(id));
    }
    if (!begun) {
      begun = true;
      model.reload();
    }
  }

  RosterViewModel model() {
    return model;
  }

  void registerChanged() {
    if (begun) {
      model.reload();
    }
  }

  @Override
  public Optional<Unsaved> unsaved() {
    return editing.isDirty()
        ? Optional.of(new Unsaved(Message.of("leaving.member"), () -> {}))
        : Optional.empty();
  }

  private void showDetails(@Nullable RosterRow row) {
    if (row == null) {
      if (sides.isOpen()) {
        sides.close();
      }
    } else {
      details.show(row);
      sides.show(row.member().name(), details);
    }
  }

  private Command importing() {
    return Command.of(
        Message.of("memberview.import"),
        Feather.DOWNLOAD,
        () -> desk.navigator().open(PageId.IMPORT));
  }

  private Command adding() {
    return Command.of(Message.of("memberview.add"), Feather.PLUS, editing::add)
        .onKey("Shortcut+N")
        .when(mayAdd());
  }

  private Command batch(BatchAction action) {
    IntegerBinding count =
        Bindings.createIntegerBinding(
            () -> subjects(action).size(),
            table.node().getSelectionModel().getSelectedItems(),
            model.shown());
    BooleanBinding possible =
        Bindings.createBooleanBinding(
            () ->
                count.get() > 0 && !editing.open().get() && (action.ofThePast() || model.isToday()),
            count,
            editing.open(),
            model.past());
    return Command.of(
            Bindings.createObjectBinding(() -> action.label().apply(count.get()), count),
            action.icon(),
            () -> run(action))
        .when(possible);
  }

  private void run(BatchAction action) {
    Register register = model.register().get();
    if (register != null) {
      action.run().accept(subjects(action), register.date());
    }
  }

  /** One row is chosen as soon as it is read: that alone does not narrow down what is meant. */
  private List<RegisterEntry> subjects(BatchAction action) {
    List<RegisterEntry> chosen = table.chosen();
    return action.allIfNoneChosen() && chosen.size() < 2
        ? model.shown().stream().map(RosterRow::entry).toList()
        : chosen;
  }

  private BooleanBinding mayEdit() {
    return Bindings.createBooleanBinding(
        () -> model.isToday() && model.current().get() != null && !editing.open().get(),
        model.past(),
        model.current(),
        editing.open());
  }

  private BooleanBinding mayAdd() {
    return Bindings.createBooleanBinding(
        () -> model.isToday() && model.register().get() != null && !editing.open().get(),
        model.past(),
        model.register(),
        editing.open());
  }

  private void count() {
    note.set(desk.words().text(model.count()));
  }
}
