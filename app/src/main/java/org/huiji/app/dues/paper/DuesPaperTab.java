package org.huiji.app.dues.paper;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.document.DocumentPage;
import org.huiji.app.document.batch.Batch;
import org.huiji.app.document.batch.BatchPane;
import org.huiji.app.document.batch.IssuedStrips;
import org.huiji.app.document.batch.WhomRow;
import org.huiji.app.document.issue.FaceNote;
import org.huiji.app.document.issue.PaperTable;
import org.huiji.app.document.paper.Kinds;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.EmptyState;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 单据: choices above, who gets one at the left, the page at the right. */
public final class DuesPaperTab implements DuesTab {

  private static final String LOOK =
      Objects.requireNonNull(DocumentPage.class.getResource("document.css")).toExternalForm();

  private final Desk desk;
  private final Messages words;
  private final DuesPaperServices services;
  private final WantedPapers wanted;
  private final Batch<DuesSubject, DuesPaperRow> model;
  private final BorderPane content = new BorderPane();
  private final StackPane faces = new StackPane();

  public DuesPaperTab(Desk desk, DuesPaperServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.wanted = new WantedPapers(services.dues().today());
    this.model = new Batch<>(desk, new DuesPaperSource(desk.navigator(), services, wanted));
    wanted.follow(model::begin, model::plan);
    var table =
        new PaperTable<>(
            desk,
            model,
            PaperTable.Names.MEMBERS,
            "dues-papers",
            it -> {
              it.number("duespaperview.amount", 92, DuesPaperRow::fen, Yuan::grouped);
              it.text("documentview.column-document", 130, DuesPaperRow::issued);
            });
    content.getStylesheets().add(LOOK);
    content.setTop(head());
    content.setCenter(new BatchPane<>(desk, model, table, this::nobody));
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
  public boolean canShow(DuesRequest request) {
    return request instanceof DuesRequest.ToPrint;
  }

  @Override
  public void shown(@Nullable DuesRequest request) {
    if (faces.getChildren().isEmpty()) {
      faces.getChildren().setAll(new FaceNote(desk, services.documents()));
    }
    if (request instanceof DuesRequest.ToPrint print) {
      wanted.take(print);
    } else {
      model.plan();
    }
  }

  private VBox head() {
    var choices = new PaperChoices(words, wanted, services.dues().today().getYear());
    VBox head =
        new VBox(
            8,
            new TabBar(words, choices.nodes(), commands()),
            new WhomRow(
                words,
                model,
                wanted.chosen().map(Objects::nonNull).orElse(false),
                wanted::takeAllPending,
                faces),
            new LackingHint(desk, model.lacking()),
            new IssuedStrips(desk, services.documents(), model, () -> content));
    head.getStyleClass().add("paper-head");
    return head;
  }

  private EmptyState nobody() {
    int year = wanted.year().get();
    return new EmptyState(
        words,
        Feather.CHECK_CIRCLE,
        Message.of("duespaperview.nobody", Integer.toString(year), Kinds.name(wanted.kind().get())),
        Command.of(
            Message.of("duespaperview.to-year"),
            Feather.USERS,
            () -> desk.navigator().open(PageId.DUES, new DuesRequest.OfYear(year))));
  }
}
