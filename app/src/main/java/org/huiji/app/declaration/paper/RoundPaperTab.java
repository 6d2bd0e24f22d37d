package org.huiji.app.declaration.paper;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.declaration.DeclarationTab;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.document.DocumentPage;
import org.huiji.app.document.batch.BatchPane;
import org.huiji.app.document.batch.IssuedStrips;
import org.huiji.app.document.batch.WhomRow;
import org.huiji.app.document.issue.FaceNote;
import org.huiji.app.document.issue.PaperTable;
import org.huiji.app.document.output.AskedDestination;
import org.huiji.app.document.output.Destination;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.ListBar;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.CommandBar;
import org.huiji.app.widget.EmptyState;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 文书: choices above, who gets one at the left, the page at the right. */
public final class RoundPaperTab implements DeclarationTab {

  private static final String LOOK =
      Objects.requireNonNull(DocumentPage.class.getResource("document.css")).toExternalForm();
  private static final PaperTable.Names NAMES =
      new PaperTable.Names("roundpaper.batch", "roundpaper.column-name", "roundpaper.column-id");

  private final Desk desk;
  private final Messages words;
  private final RoundPaperServices services;
  private final RoundViewModel round;
  private final RoundPaperViewModel model;
  private final BorderPane content = new BorderPane();
  private final StackPane faces = new StackPane();
  private final List<Command> commands;

  public RoundPaperTab(Desk desk, RoundPaperServices services, RoundViewModel round) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.round = round;
    this.model = new RoundPaperViewModel(desk, services, round);
    this.commands = List.of(word(), issue());
    var table =
        new PaperTable<>(
            desk,
            model.batch(),
            NAMES,
            "round-papers",
            it -> it.text("documentview.column-document", 160, RoundPaperRow::issued));
    content.getStylesheets().add(LOOK);
    content.setTop(head());
    content.setCenter(new BatchPane<>(desk, model.batch(), table, this::nobody));
  }

  private Command issue() {
    return Command.of(model.batch().action(), Feather.FILE_TEXT, model.batch()::issue)
        .onKey("Shortcut+Enter")
        .when(model.batch().blocked().map(reason -> false).orElse(true))
        .asPrimary();
  }

  private Command word() {
    Destination destination = new AskedDestination(desk, () -> content);
    return Command.of(
            Message.of("roundpaper.word"),
            Feather.EDIT_3,
            () -> destination.choose(model.wordName(), List.of("docx"), model::saveWord))
        .when(model.canWord());
  }

  @Override
  public Message title() {
    return Message.of("roundpaper.title");
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
  public boolean canShow(DeclarationRequest request) {
    return request instanceof DeclarationRequest.ToPrint;
  }

  @Override
  public void shown(@Nullable DeclarationRequest request) {
    if (faces.getChildren().isEmpty()) {
      faces.getChildren().setAll(new FaceNote(desk, services.documents()));
    }
    if (request instanceof DeclarationRequest.ToPrint print) {
      model.wanted().take(print);
    } else {
      model.batch().plan();
    }
    round.load();
  }

  private VBox head() {
    var choices = new RoundPaperChoices(words, model);
    faces.setMinWidth(0);
    VBox head =
        new VBox(
            8,
            new ListBar(choices.kinds(), new CommandBar(words, commands)),
            choices.more(),
            new WhomRow(
                words,
                model.batch(),
                model.wanted().chosen().map(Objects::nonNull).orElse(false),
                () -> model.wanted().choose(null),
                faces),
            new IssuedStrips(desk, services.documents(), model.batch(), () -> content));
    head.getStyleClass().add("paper-head");
    return head;
  }

  /** Nobody needs such a paper: why, and where the next step is. */
  private EmptyState nobody() {
    return switch (model.wanted().kind().get()) {
      case DISTRICT_REMINDER ->
          empty(
              Message.of("roundpaper.nobody-to-remind"),
              Message.of("roundpaper.go-districts"),
              new DeclarationRequest.OfDistricts());
      case REVIEW_SHEET ->
          empty(
              Message.of("roundpaper.nobody-in-review"),
              Message.of("roundpaper.go-declarations"),
              new DeclarationRequest.OfRound());
      case DECLARATION_SUMMARY ->
          empty(
              Message.of("roundpaper.nobody-declared"),
              Message.of("declreceive.go"),
              new DeclarationRequest.OfFiles(List.of()));
      default ->
          empty(
              Message.of("roundpaper.nobody-returned"),
              Message.of("roundpaper.go-declarations"),
              new DeclarationRequest.OfRound());
    };
  }

  private EmptyState empty(Message why, Message next, DeclarationRequest request) {
    return new EmptyState(
        words,
        Feather.CHECK_CIRCLE,
        why,
        Command.of(
            next, Feather.ARROW_RIGHT, () -> desk.navigator().open(PageId.DECLARATIONS, request)));
  }
}
