package org.huiji.app.dues.bank;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.file.FileDrop;
import org.huiji.app.file.FilePlace;
import org.huiji.app.file.Opening;
import org.huiji.app.shell.Desk;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Command;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 银行流水: the bank's statement is put here, matched with what members owe, and taken in. */
public final class BankTab implements DuesTab {

  private static final String FOLDER = "duesbank.folder";

  private final Desk desk;
  private final Messages words;
  private final BankServices services;
  private final BankViewModel model;
  private final FilePlace place;
  private final StackPane middle = new StackPane();
  private final BorderPane content = new BorderPane(middle);
  private @Nullable LinesView shown;

  public BankTab(Desk desk, BankServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.model = new BankViewModel(desk, services);
    var invitation =
        new FilePlace.Invitation(Message.of("duesbank.drop"), Message.of("duesbank.formats"));
    this.place = new FilePlace(words, model.reading(), invitation, this::choose);
    content.setTop(new TabBar(words, List.of(), commands()));
    FileDrop.on(content, model::open);
    model.reading().opening().subscribe(this::show);
  }

  @Override
  public Message title() {
    return Message.of("duesbank.title");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(Message.of("duesbank.choose-file"), Feather.FOLDER, this::choose)
            .onKey("Shortcut+O"),
        Command.of(label(), Feather.CHECK, model::take)
            .onKey("Shortcut+Enter")
            .when(possible())
            .asPrimary());
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(
        text -> model.reading().preview().ifPresent(lines -> lines.search().set(text)));
  }

  @Override
  public Optional<Message> unsaved() {
    return model.isDecided() ? Optional.of(Message.of("leaving.bank")) : Optional.empty();
  }

  @Override
  public boolean canShow(DuesRequest wanted) {
    return wanted instanceof DuesRequest.OfStatement;
  }

  @Override
  public void shown(@Nullable DuesRequest wanted) {
    if (wanted instanceof DuesRequest.OfStatement(Path file)) {
      model.open(file);
    }
  }

  private void show(Opening<LinesViewModel> opening) {
    if (shown != null) {
      shown.close();
    }
    shown =
        opening instanceof Opening.Seen<LinesViewModel>(LinesViewModel lines)
            ? new LinesView(desk, lines, model, services)
            : null;
    middle.getChildren().setAll(shown == null ? place : shown);
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("duesbank.choose-file"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                words.text("duesbank.statements"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
            new FileChooser.ExtensionFilter(words.text("file.all"), "*.*"));
    desk.preferences()
        .text(FOLDER)
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    desk.files().open(chooser, content.getScene().getWindow()).ifPresent(this::open);
  }

  private void open(Path chosen) {
    desk.preferences().set(FOLDER, String.valueOf(chosen.getParent()));
    model.open(chosen);
  }

  private ObservableValue<Message> label() {
    Message none = Message.of("duesbank.take");
    return statement()
        .map(
            lines ->
                lines.taking() == 0
                    ? none
                    : Message.of(
                        "duesbank.take-count", lines.taking(), Yuan.grouped(lines.preview().fen())))
        .orElse(none);
  }

  private ObservableValue<Statement> statement() {
    return model
        .reading()
        .opening()
        .flatMap(
            opening ->
                opening instanceof Opening.Seen<LinesViewModel>(LinesViewModel lines)
                    ? lines.statement()
                    : new SimpleObjectProperty<>());
  }

  private ObservableValue<Boolean> possible() {
    return model
        .reading()
        .opening()
        .flatMap(
            opening ->
                opening instanceof Opening.Seen<LinesViewModel>(LinesViewModel lines)
                    ? Bindings.createBooleanBinding(
                        () ->
                            lines.statement().get().taking() > 0
                                && !lines.busy().get()
                                && model.run().get() == null,
                        lines.statement(),
                        lines.busy(),
                        model.run())
                    : new SimpleObjectProperty<>(false));
  }
}
