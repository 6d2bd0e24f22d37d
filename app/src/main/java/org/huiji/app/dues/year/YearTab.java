package org.huiji.app.dues.year;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.huiji.app.dues.Years;
import org.huiji.app.dues.account.AccountSide;
import org.huiji.app.shell.Desk;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.app.widget.Modes;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 年度: a year above, its members below, the account of one at the side. */
public final class YearTab implements DuesTab {

  private final Desk desk;
  private final Messages words;
  private final DuesServices services;
  private final YearViewModel model;
  private final YearTable members;
  private final GroupTable groups;
  private final AccountSide account;
  private final ListAndDetails sides;
  private final DuesExport exports;
  private final Figures figures;
  private final HBox hint = new HBox(10);
  private final Label uncharged = new Label();
  private final StackPane middle = new StackPane();

  public YearTab(Desk desk, DuesServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.model = new YearViewModel(desk, services);
    this.members = new YearTable(words, model, desk.preferences());
    this.groups = new GroupTable(words, model, desk.preferences());
    this.figures = new Figures(words);
    BorderPane list = new BorderPane(middle);
    this.sides = new ListAndDetails(words, list, "dues-year", desk.preferences());
    this.exports = new DuesExport(desk, services, sides);
    this.account = new AccountSide(desk, services, sides, model::load);
    makeHint();
    VBox head =
        new VBox(
            10,
            new TabBar(choices(), new CommandBar(words, commands(), 1)),
            new YearFilters(words, model),
            hint,
            figures);
    list.setTop(head);
    members.list().onChosen(rows -> account.follow(rows.stream().map(YearRow::id).toList()));
    model.sums().subscribe((before, now) -> add());
    model
        .loaded()
        .subscribe(
            year -> {
              note(year);
              add();
            });
    model.mode().subscribe(this::look);
  }

  @Override
  public Message title() {
    return Message.of("duesyear.title");
  }

  @Override
  public Node content() {
    return sides;
  }

  @Override
  public List<Command> commands() {
    IntegerBinding chosen = Bindings.size(table().getSelectionModel().getSelectedItems());
    var papers =
        new PaperCommands(
            desk.navigator(),
            model.year()::get,
            () -> chosen().stream().map(YearRow::id).toList(),
            chosen.greaterThan(0));
    return List.of(
        papers.notices(),
        papers.reminders(),
        Command.of(Message.of("duesview.export-list"), Feather.SHARE, this::export),
        Command.of(Message.of("duesyear.pay"), Feather.PLUS, this::pay)
            .onKey("Shortcut+N")
            .when(chosen.isEqualTo(1))
            .asPrimary());
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(model::search);
  }

  @Override
  public Optional<Message> unsaved() {
    return account.unsaved();
  }

  @Override
  public boolean canShow(DuesRequest wanted) {
    return wanted instanceof DuesRequest.OfYear || wanted instanceof DuesRequest.OfMember;
  }

  @Override
  public void shown(@Nullable DuesRequest wanted) {
    switch (wanted) {
      case DuesRequest.OfYear(int asked) when asked != model.year().get() ->
          model.year().set(asked);
      case DuesRequest.OfMember(var member) -> {
        model.load();
        account.show(member);
        members.reveal(member);
      }
      case null, default -> model.load();
    }
  }

  private DataTable<YearRow> table() {
    return members.list().node();
  }

  private List<Node> choices() {
    Years year = new Years(words, "duesyear.year", model.year());
    year.offer(model.thisYear(), List.of());
    return List.of(year, new Modes<>(words, List.of(Mode.values()), Mode::label, model.mode()));
  }

  private void export() {
    int year = model.year().get();
    exports.ask(
        Message.of("duesyear.export-name", Integer.toString(year)),
        () -> services.memberSheets().roster(services.views().year(year)));
  }

  private void pay() {
    if (chosen().size() == 1) {
      account.pay(chosen().getFirst().id());
    }
  }

  private List<YearRow> chosen() {
    return members.list().chosen();
  }

  private void makeHint() {
    uncharged.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button there = new Button(words.text("duesyear.to-run"));
    there.setMinWidth(Region.USE_PREF_SIZE);
    there.setOnAction(event -> model.charge());
    hint.getChildren().addAll(new FontIcon(Feather.INFO), uncharged, gap, there);
    hint.setAlignment(Pos.CENTER_LEFT);
    hint.getStyleClass().add("hint");
    hint.setVisible(false);
    hint.managedProperty().bind(hint.visibleProperty());
  }

  private void note(@Nullable LoadedYear year) {
    hint.setVisible(year != null && !year.isCharged());
    if (year != null) {
      uncharged.setText(words.text("duesyear.not-charged", Integer.toString(year.year())));
    }
  }

  private void add() {
    figures.clear();
    if (model.loaded().get() != null) {
      show(model.sums().get());
    }
  }

  private void show(DuesSums sums) {
    figures
        .count("duesyear.count", sums.members())
        .money("duesyear.charged", sums.charged())
        .money("duesyear.paid", sums.paid())
        .money("duesyear.waived", sums.waived())
        .money("duesyear.refunded", sums.refunded())
        .money("duesyear.owed", sums.owed())
        .count("duesyear.owing", sums.owing())
        .money("duesyear.credit", sums.credit());
  }

  private void look(Mode mode) {
    middle.getChildren().setAll(mode == Mode.MEMBERS ? table() : groups.node());
  }
}
