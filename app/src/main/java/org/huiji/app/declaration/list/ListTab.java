package org.huiji.app.declaration.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.declaration.DeclarationTab;
import org.huiji.app.declaration.PaperCommands;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.declaration.details.Reach;
import org.huiji.app.declaration.details.Sheet;
import org.huiji.app.declaration.details.SideServices;
import org.huiji.app.declaration.entry.Entering;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.ListBar;
import org.huiji.app.widget.Chips;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 申报: a round's declarations, one of them at the side, and the form in their place. */
public final class ListTab implements DeclarationTab {

  private static final double DETAILS = 452;
  private static final Message EDIT = Message.of("decllist.edit-form");

  private final Desk desk;
  private final Messages words;
  private final RoundServices services;
  private final ListViewModel model;
  private final DeclarationTable table;
  private final ListAndDetails sides;
  private final Entering entering;
  private final Following following;
  private final StackPane middle = new StackPane();
  private final Chips<Reach> chips;
  private final List<Command> commands;
  private final EmptyState empty;

  public ListTab(Desk desk, RoundServices services, SideServices besides, RoundViewModel round) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.model = new ListViewModel(desk, services, besides.member().link(), round);
    this.table = new DeclarationTable(words, model, desk.preferences());
    BorderPane list = new BorderPane(middle);
    this.sides = new ListAndDetails(words, list, "declarations", desk.preferences(), DETAILS);
    this.entering = new Entering(desk, services, sides, model::kept);
    this.following = new Following(desk, services, besides, model, table.list(), sides);
    this.chips = new Chips<>(words, List.of(Reach.values()), Reach::label, model.reach());
    Command add =
        Command.of(Message.of("decllist.add"), Feather.PLUS, this::add)
            .onKey("Shortcut+N")
            .when(Bindings.createBooleanBinding(this::canAdd, model.loaded(), entering.open()))
            .asPrimary();
    this.commands = commands(list, add);
    this.empty = new EmptyState(words, Feather.LAYERS, Message.of("decllist.empty"), toReceive());
    list.setTop(
        new VBox(
            8,
            new ListBar(chips, new CommandBar(words, commands)),
            new DeclarationFilters(words, model)));
    middle.getChildren().setAll(table.list().node());
    model.loaded().subscribe(this::show);
  }

  private Command editing() {
    BooleanBinding one =
        Bindings.size(table.list().node().getSelectionModel().getSelectedItems())
            .isEqualTo(1)
            .and(entering.open().not())
            .and(following.recording().open().not());
    return Command.of(model.sheet().map(ListTab::toEdit).orElse(EDIT), Feather.EDIT_2, this::edit)
        .onKey("Shortcut+E")
        .when(one);
  }

  /** Of the districts that are listed, or of all. */
  private Command exporting(Node owner) {
    var export = new SummaryExport(desk, services, owner);
    return Command.of(
            Message.of("declexport.command"),
            Feather.SHARE,
            () -> {
              LoadedRound now = model.loaded().get();
              if (now != null) {
                export.ask(now.round(), model.filter().get().districts());
              }
            })
        .when(Bindings.createBooleanBinding(this::hasRows, model.loaded()));
  }

  private boolean hasRows() {
    LoadedRound now = model.loaded().get();
    return now != null && !now.rows().isEmpty();
  }

  /** Those beyond five stand behind the bar's menu. */
  private List<Command> commands(Node owner, Command add) {
    var papers = new PaperCommands(desk.navigator(), this::subjects, someChosen());
    var forms = new FormExport(desk, services, table, model, owner);
    return Stream.of(
            Stream.of(editing(), stepping(), exporting(owner)),
            forms.commands().stream(),
            Stream.of(papers.corrections(), papers.reviewSheets(), add))
        .flatMap(commands -> commands)
        .toList();
  }

  private List<PaperSubject> subjects() {
    return table.list().chosen().stream()
        .<PaperSubject>map(row -> new PaperSubject.OfDeclaration(row.id()))
        .toList();
  }

  /** Most declarations come as files; by hand one is entered from the bar. */
  private Command toReceive() {
    return Command.of(
        Message.of("declreceive.go"),
        Feather.DOWNLOAD,
        () ->
            desk.navigator().open(PageId.DECLARATIONS, new DeclarationRequest.OfFiles(List.of())));
  }

  private BooleanBinding someChosen() {
    return Bindings.isNotEmpty(table.list().node().getSelectionModel().getSelectedItems())
        .and(entering.open().not());
  }

  private Command stepping() {
    return Command.of(
            Message.of("declreview.record"), Feather.ARROW_RIGHT_CIRCLE, following::record)
        .when(someChosen());
  }

  @Override
  public Message title() {
    return Message.of("decllist.title");
  }

  @Override
  public Node content() {
    return entering.node();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(model::search);
  }

  @Override
  public Optional<Message> unsaved() {
    return entering.unsaved().or(following::unsaved);
  }

  @Override
  public boolean canShow(DeclarationRequest wanted) {
    return wanted instanceof DeclarationRequest.OfDeclaration
        || wanted instanceof DeclarationRequest.OfRound
        || wanted instanceof DeclarationRequest.OfDistrict;
  }

  @Override
  public void shown(@Nullable DeclarationRequest wanted) {
    model.load();
    following.side().renew();
    switch (wanted) {
      case DeclarationRequest.OfDeclaration(DeclarationId id) -> {
        model.clear();
        entering.leave(() -> following.open(id));
      }
      case DeclarationRequest.OfDistrict(String district) -> {
        model.clear();
        model.setDistricts(Set.of(district));
        entering.leave(() -> {});
      }
      case DeclarationRequest.OfRound _ -> {
        model.clear();
        entering.leave(() -> {});
      }
      case null, default -> {}
    }
  }

  private static Message toEdit(Sheet sheet) {
    return sheet.content().form().isEmpty() ? Message.of("decllist.enter-form") : EDIT;
  }

  private boolean canAdd() {
    return model.loaded().get() != null && !entering.open().get();
  }

  private void add() {
    LoadedRound now = model.loaded().get();
    if (now != null) {
      entering.add(now.round());
    }
  }

  /** Corrects the one that is read; one that was only just chosen is not read yet. */
  private void edit() {
    FormField at = following.side().pointedAt();
    following
        .sheet()
        .ifPresent(
            sheet -> following.leave(() -> entering.edit(sheet.round(), sheet.declaration(), at)));
  }

  private void show(@Nullable LoadedRound now) {
    if (now != null) {
      entering.turnTo(now.round());
      following.recording().loaded(now);
      chips.count(now.rows().size(), now::count);
      Node wanted = now.rows().isEmpty() ? empty : table.list().node();
      if (!middle.getChildren().contains(wanted)) {
        middle.getChildren().setAll(wanted);
      }
    }
  }
}
