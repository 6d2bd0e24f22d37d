package org.huiji.app.dues.paper;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.document.DocumentPage;
import org.huiji.app.document.issue.FaceNote;
import org.huiji.app.document.issue.PaperTable;
import org.huiji.app.document.issue.ProblemStrip;
import org.huiji.app.document.issue.ResultStrip;
import org.huiji.app.document.output.AskedDestination;
import org.huiji.app.document.output.OutputViewModel;
import org.huiji.app.document.output.PaperOutput;
import org.huiji.app.document.output.PrintStrip;
import org.huiji.app.document.paper.Kinds;
import org.huiji.app.document.paper.PagePreview;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.EmptyState;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 单据: choices above, who gets one at the left, the page at the right. */
public final class DuesPaperTab implements DuesTab {

  private static final String LOOK =
      Objects.requireNonNull(DocumentPage.class.getResource("document.css")).toExternalForm();
  private static final double TABLE_SHARE = 0.58;

  private final Desk desk;
  private final Messages words;
  private final DuesPaperServices services;
  private final DuesPaperViewModel model;
  private final BorderPane content = new BorderPane();
  private final StackPane faces = new StackPane();
  private final StackPane middle = new StackPane();
  private final SplitPane batch;

  public DuesPaperTab(Desk desk, DuesPaperServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.model = new DuesPaperViewModel(desk, services);
    this.batch = batch();
    content.getStylesheets().add(LOOK);
    content.setTop(head());
    content.setCenter(middle);
    model.rows().subscribe(this::arrange);
    model.checking().subscribe((before, now) -> arrange());
    model.refused().subscribe((before, now) -> arrange());
    arrange();
  }

  @Override
  public Message title() {
    return Message.of("duespaperview.title");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(model.action(), Feather.FILE_TEXT, model::issue)
            .onKey("Shortcut+Enter")
            .when(model.blocked().map(reason -> false).orElse(true))
            .asPrimary());
  }

  @Override
  public boolean canShow(DuesRequest wanted) {
    return wanted instanceof DuesRequest.ToPrint;
  }

  @Override
  public void shown(@Nullable DuesRequest wanted) {
    if (faces.getChildren().isEmpty()) {
      faces.getChildren().setAll(new FaceNote(desk, services.documents()));
    }
    if (wanted instanceof DuesRequest.ToPrint print) {
      model.wanted().take(print);
    } else {
      model.plan();
    }
  }

  private VBox head() {
    var output = new OutputViewModel(services.documents(), desk);
    var out = new PaperOutput(words, output, new AskedDestination(desk, () -> content));
    Button register = new Button(words.text("duespaperview.to-register"));
    register.setGraphic(new FontIcon(Feather.ARCHIVE));
    register.setMinWidth(Region.USE_PREF_SIZE);
    register.setOnAction(event -> model.openRegister());
    var choices = new PaperChoices(words, model);
    VBox head =
        new VBox(
            8,
            new TabBar(words, choices.what(), commands()),
            choices.whom(faces),
            new LackingHint(desk, model),
            new ResultStrip(words, model.issued(), out, List.of(register)),
            new PrintStrip(words, output));
    head.getStyleClass().add("paper-head");
    return head;
  }

  private SplitPane batch() {
    var table =
        new PaperTable<DuesPaperRow>(
            desk,
            model,
            "dues-papers",
            it -> {
              it.number("duespaperview.amount", 92, DuesPaperRow::fen, Yuan::grouped);
              it.text("documentview.column-document", 130, DuesPaperRow::issued);
            });
    BorderPane list = new BorderPane(table);
    list.setBottom(new ProblemStrip<>(words, model));
    list.setMinWidth(380);
    SplitPane split =
        new SplitPane(list, new PagePreview(words, model.page().preview(), model.page()::turnTo));
    split.setDividerPositions(TABLE_SHARE);
    split.getStyleClass().add("list-and-details");
    return split;
  }

  private void arrange() {
    Message refused = model.refused().get();
    if (refused != null) {
      middle.getChildren().setAll(new EmptyState(words, Feather.ALERT_CIRCLE, refused));
    } else if (!model.rows().isEmpty()) {
      middle.getChildren().setAll(batch);
    } else if (model.checking().get()) {
      Label said = new Label(words.text("documentview.checking"));
      said.getStyleClass().addAll("page-note", "checking");
      middle.getChildren().setAll(said);
    } else {
      middle.getChildren().setAll(nobody());
    }
  }

  private EmptyState nobody() {
    return new EmptyState(
        words,
        Feather.CHECK_CIRCLE,
        Message.of(
            "duespaperview.nobody",
            Integer.toString(model.wanted().year().get()),
            Kinds.name(model.wanted().kind().get())),
        Command.of(
            Message.of("duespaperview.to-year"),
            Feather.USERS,
            () ->
                desk.navigator()
                    .open(PageId.DUES, new DuesRequest.OfYear(model.wanted().year().get()))));
  }
}
