package org.huiji.app.document.issue;

import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.document.list.ListPane;
import org.huiji.app.document.output.PaperOutput;
import org.huiji.app.document.paper.Kinds;
import org.huiji.app.document.paper.PagePreview;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.Loading;
import org.huiji.document.register.DocumentKind;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Papers being made ready: choices above, who gets one at the left, the page at the right. */
public final class IssueTab extends BorderPane {

  private static final double TABLE_SHARE = 0.58;

  private final Desk desk;
  private final Messages words;
  private final IssueViewModel model;
  private final StackPane middle = new StackPane();
  private final SplitPane batch;
  private final ListPane list;

  public IssueTab(Desk desk, IssueViewModel model, PaperOutput out, FaceNote faces) {
    this.desk = desk;
    this.words = desk.words();
    this.model = model;
    this.batch = batch();
    this.list = new ListPane(words, model.list(), out.model());
    setTop(
        new VBox(
            new IssueChoices(words, model, faces),
            new MissingStrip(desk, model.missing()),
            new ResultStrip(words, model.issued(), out, List.of())));
    setCenter(middle);
    model.rows().subscribe(this::show);
    model.refused().subscribe((before, now) -> show());
    model.list().refused().subscribe((before, now) -> show());
    model.kind().subscribe((before, now) -> show());
    model.checking().subscribe((before, now) -> show());
    show();
  }

  private SplitPane batch() {
    PaperTable<PaperRow> table =
        new PaperTable<>(desk, model, PaperTable.Names.MEMBERS, "papers", it -> {});
    BorderPane list = new BorderPane(table);
    list.setBottom(new ProblemStrip<>(words, model));
    list.setMinWidth(380);
    SplitPane split = new SplitPane(list, new PagePreview(words, model.preview(), page -> {}));
    split.setDividerPositions(TABLE_SHARE);
    split.getStyleClass().add("list-and-details");
    return split;
  }

  private void show() {
    boolean isList = model.isList();
    Refusal refusal = isList ? model.list().refused().get() : model.refused().get();
    if (refusal != null) {
      middle.getChildren().setAll(RefusedBatch.of(desk, refusal));
    } else if (isList) {
      list.kind(model.kind().get());
      middle.getChildren().setAll(list);
    } else if (model.rows().isEmpty() && model.checking().get()) {
      middle.getChildren().setAll(new Loading(words));
    } else if (model.rows().isEmpty()) {
      middle.getChildren().setAll(nobody());
    } else {
      middle.getChildren().setAll(batch);
    }
  }

  private EmptyState nobody() {
    Message name = Kinds.name(model.kind().get());
    boolean notice = model.kind().get() == DocumentKind.APPROVAL;
    PageId next = notice ? PageId.ADMISSION : PageId.ROSTER;
    List<Message> steps =
        List.of(Message.of("documentview.to-admission"), Message.of("documentview.to-roster"));
    return new EmptyState(
        words,
        Feather.CHECK_CIRCLE,
        notice
            ? Message.of("documentview.nobody-approved", name)
            : Message.of("documentview.nobody", name),
        Command.of(
            notice ? steps.getFirst() : steps.getLast(),
            next == PageId.ADMISSION ? Feather.USER_CHECK : Feather.USERS,
            () -> desk.navigator().open(next)));
  }
}
