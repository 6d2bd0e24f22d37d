package org.huiji.app.declaration.district;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.declaration.DeclarationTab;
import org.huiji.app.declaration.PaperCommands;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.ListBar;
import org.huiji.app.widget.Chips;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.app.widget.Loading;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.district.DistrictState;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 区县: a tile for every bureau of the round, and what the chosen one sent. */
public final class DistrictsTab implements DeclarationTab {

  /** Declarations that no bureau recommends yet are listed under no name. */
  private static final String NONE = "";

  private final Desk desk;
  private final Messages words;
  private final RoundViewModel round;
  private final DistrictsViewModel model;
  private final Chips<DistrictState> chips;
  private final FlowPane tiles = new FlowPane(10, 10);
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane middle = new StackPane();
  private final Hyperlink elsewhere = new Hyperlink();
  private final ListAndDetails sides;
  private final List<Command> commands;
  private String chosen = NONE;

  public DistrictsTab(Desk desk, DistrictServices services, RoundViewModel round) {
    this.desk = desk;
    this.words = desk.words();
    this.round = round;
    this.model = new DistrictsViewModel(desk, services, round);
    this.chips =
        new Chips<>(words, List.of(DistrictState.values()), DistrictState::label, model.state());
    tiles.getStyleClass().add("tiles");
    scroll.setContent(tiles);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("entry-form");
    BorderPane list = new BorderPane(middle);
    middle.getChildren().setAll(new Loading(words));
    elsewhere.getStyleClass().add("doubt-note");
    elsewhere.managedProperty().bind(elsewhere.visibleProperty());
    elsewhere.setOnAction(
        event -> {
          elsewhere.setVisited(false);
          desk.navigator().open(PageId.DECLARATIONS, new DeclarationRequest.OfDistrict(NONE));
        });
    this.commands = List.of(exporting(list, services), reminding());
    VBox head = new VBox(8, new ListBar(chips, new CommandBar(words, commands)), elsewhere);
    head.getStyleClass().add("filters");
    list.setTop(head);
    this.sides = new ListAndDetails(words, list, "declaring-districts", desk.preferences());
    model.overview().subscribe(this::show);
    model.state().subscribe((before, now) -> show(model.overview().get()));
  }

  /** Those who sent nothing when their last day is near or over. */
  private Command reminding() {
    return new PaperCommands(
            desk.navigator(),
            model::toRemind,
            model.overview().map(now -> !model.toRemind().isEmpty()).orElse(false))
        .reminders();
  }

  private Command exporting(Node owner, DistrictServices services) {
    var export = new ReminderExport(desk, services, owner);
    return Command.of(
            Message.of("decldistrict.export"),
            Feather.SHARE,
            () -> {
              DistrictOverview now = model.overview().get();
              if (now != null) {
                export.ask(now);
              }
            })
        .when(model.overview().map(now -> true).orElse(false));
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public boolean canShow(DeclarationRequest wanted) {
    return wanted instanceof DeclarationRequest.OfDistricts;
  }

  @Override
  public Message title() {
    return Message.of("decldistrict.title");
  }

  @Override
  public Node content() {
    return sides;
  }

  @Override
  public void shown(@Nullable DeclarationRequest wanted) {
    round.load();
  }

  private void show(@Nullable DistrictOverview overview) {
    if (overview == null) {
      return;
    }
    chips.count(overview.lines().size(), state -> overview.byState().getOrDefault(state, 0));
    elsewhere.setVisible(!overview.elsewhere().isEmpty());
    elsewhere.setText(
        words.text("decldistrict.elsewhere", Integer.toString(overview.elsewhere().size())));
    DistrictState only = model.state().get();
    ToggleGroup group = new ToggleGroup();
    tiles
        .getChildren()
        .setAll(
            overview.lines().stream()
                .filter(line -> only == null || line.state() == only)
                .map(line -> tile(line, group))
                .toList());
    middle.getChildren().setAll(tiles.getChildren().isEmpty() ? EmptyState.noHits(words) : scroll);
    if (sides.isOpen()) {
      overview.lines().stream()
          .filter(line -> line.district().name().equals(chosen))
          .findFirst()
          .ifPresentOrElse(this::read, sides::close);
    }
  }

  private DistrictTile tile(DistrictLine line, ToggleGroup group) {
    DistrictTile tile = new DistrictTile(words, line);
    tile.setToggleGroup(group);
    tile.setSelected(line.district().name().equals(chosen));
    tile.setOnAction(
        event -> {
          tile.setSelected(true);
          chosen = line.district().name();
          read(line);
        });
    return tile;
  }

  private void read(DistrictLine line) {
    sides.show(line.district().name(), new DistrictPane(words, desk.navigator(), line));
  }
}
