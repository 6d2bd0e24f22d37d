package org.huiji.app.declaration.receive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.declaration.DeclarationTab;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.file.FileDrop;
import org.huiji.app.intake.VerdictWords;
import org.huiji.app.list.LongTable;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Chips;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.FieldNote;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.intake.Verdict;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 收件: files are put here, looked at row by row, and taken in with one button. */
public final class ReceiveTab implements DeclarationTab {

  private static final double DAY = 120;

  private final Desk desk;
  private final Messages words;
  private final ReceiveViewModel model;
  private final RoundViewModel round;
  private final LongTable<ReceivedRow> table;
  private final ListAndDetails sides;
  private final StackPane content = new StackPane();
  private final Chips<Verdict> chips;
  private final Entry<LocalDate> day = Days.required();
  private final ComboBox<String> district = new ComboBox<>();
  private final List<Command> commands;
  private final FilesPlace place;
  private @Nullable HeadPane pointing;
  private boolean showing;

  public ReceiveTab(Desk desk, ReceiveServices services, RoundViewModel round) {
    this.desk = desk;
    this.words = desk.words();
    this.round = round;
    this.model = new ReceiveViewModel(desk, services, round);
    this.table = new LongTable<>(words, "declreceive.list", model.rows(), ReceivedRow::key);
    this.chips = new Chips<>(words, List.of(Verdict.values()), VerdictWords::word, model.verdict());
    this.commands = List.of(other(), take());
    var asked = new AskedFiles(desk, content, model::open);
    this.place = new FilesPlace(words, model, asked::files, asked::folder);
    BorderPane list = new BorderPane(table.node());
    this.sides = new ListAndDetails(words, list, "declarations-received", desk.preferences());
    list.setTop(
        new VBox(
            8,
            new TabBar(choices(), new CommandBar(words, commands)),
            new FileNotes(words, model, this::point),
            new HBox(chips),
            new Region()));
    columns();
    table.onChosen(this::read);
    table.node().onOpen(row -> read(table.chosen()));
    FileDrop.allOn(content, files -> giveUp(() -> model.open(files)));
    content.disableProperty().bind(model.taking());
    model.sight().subscribe(this::show);
  }

  private void columns() {
    table.state("declreceive.verdict", 92, row -> VerdictWords.state(words, row.verdict()));
    table.text("declreceive.unit", 210, row -> row.row().name());
    table.text("declreceive.platform", 190, row -> row.row().platform());
    table.count("declreceive.problems", 64, ReceivedRow::problems);
    table.text("declreceive.district", 90, ReceivedRow::district);
    table.text("declreceive.file", 200, ReceivedRow::file);
    table.text("declreceive.row", 60, row -> Integer.toString(row.number()));
    table.remember("declarations-received", desk.preferences());
  }

  private List<Node> choices() {
    TextField on = new TextField();
    on.setPrefWidth(DAY);
    on.setAccessibleText(words.text("declreceive.on"));
    on.setPromptText(words.text("widget.date-prompt"));
    on.textProperty().bindBidirectional(day.text());
    day.value()
        .subscribe(
            (before, now) -> {
              if (now != null && !showing) {
                model.want(wishes -> wishes.on(now));
              }
            });
    district.setAccessibleText(words.text("declreceive.district"));
    district.setConverter(new District());
    district
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (!showing) {
                model.want(wishes -> wishes.from(now == null || now.isEmpty() ? null : now));
              }
            });
    return List.of(
        label("declreceive.on"),
        new VBox(2, on, new FieldNote(words, on, day.problem())),
        label("declreceive.district"),
        district);
  }

  private Label label(String key) {
    Label label = new Label(words.text(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Command other() {
    return Command.of(Message.of("declreceive.other"), Feather.X, () -> giveUp(model::leave));
  }

  private Command take() {
    ObjectBinding<Message> label =
        Bindings.createObjectBinding(() -> label(model.sight().get()), model.sight());
    return Command.of(label, Feather.CHECK, model::take)
        .onKey("Shortcut+Enter")
        .when(
            Bindings.createBooleanBinding(this::canTake, model.sight(), model.busy(), day.value()))
        .asPrimary();
  }

  private static Message label(@Nullable Sight sight) {
    return sight == null || sight.taking() == 0
        ? Message.of("declreceive.take")
        : Message.of("declreceive.take-count", Integer.toString(sight.taking()));
  }

  private boolean canTake() {
    Sight sight = model.sight().get();
    return sight != null && sight.taking() > 0 && !model.busy().get() && day.isGood();
  }

  @Override
  public Message title() {
    return Message.of("declreceive.title");
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
  public Optional<Message> unsaved() {
    Sight sight = model.sight().get();
    return sight != null && sight.wishes().isDecided()
        ? Optional.of(Message.of("declreceive.unsaved"))
        : Optional.empty();
  }

  @Override
  public boolean canShow(DeclarationRequest wanted) {
    return wanted instanceof DeclarationRequest.OfFiles;
  }

  @Override
  public void shown(@Nullable DeclarationRequest wanted) {
    round.load();
    if (wanted instanceof DeclarationRequest.OfFiles(List<Path> files) && !files.isEmpty()) {
      giveUp(() -> model.open(files));
    }
  }

  /** What was decided about the files before is given up only on a yes. */
  private void giveUp(Runnable then) {
    unsaved().ifPresentOrElse(lost -> desk.notices().ask(Question.onLeaving(lost, then)), then);
  }

  private void show(@Nullable Sight sight) {
    if (sight == null) {
      pointing = null;
      sides.close();
      content.getChildren().setAll(place);
      return;
    }
    if (!content.getChildren().contains(sides)) {
      content.getChildren().setAll(sides);
    }
    HeadPane pane = pointing;
    if (pane != null && sides.isOpen()) {
      sight.table(pane.source()).ifPresent(pane::show);
    }
    chips.count(sight.rows().size(), sight::count);
    showing = true;
    if (!sight.wishes().on().equals(day.value().get())) {
      day.fill(sight.wishes().on().toString());
    }
    district.getItems().setAll(Stream.concat(Stream.of(""), model.districts().stream()).toList());
    String of = sight.wishes().district();
    district.setValue(of == null ? "" : of);
    showing = false;
  }

  private void read(List<ReceivedRow> chosen) {
    Sight sight = model.sight().get();
    if (sight != null && chosen.size() == 1) {
      ReceivedRow row = chosen.getFirst();
      pointing = null;
      sides.show(row.row().name(), new RowPane(words, model, sight, row, this::point));
    }
  }

  /** Beside the rows, or alone where there are none. */
  private void point(Looked table) {
    Sight sight = model.sight().get();
    if (sight != null) {
      HeadPane pane = new HeadPane(words, model, table, sight.basket().round().year());
      pointing = pane;
      sides.show(table.file().name(), pane);
    }
  }

  private final class District extends StringConverter<String> {

    @Override
    public String toString(@Nullable String district) {
      return district == null || district.isEmpty()
          ? words.text("declreceive.as-written")
          : district;
    }

    @Override
    public String fromString(String text) {
      throw new UnsupportedOperationException("Only chosen, never typed");
    }
  }
}
