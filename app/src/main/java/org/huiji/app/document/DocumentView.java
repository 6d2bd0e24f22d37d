package org.huiji.app.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huiji.app.document.issue.FaceNote;
import org.huiji.app.document.issue.IssueTab;
import org.huiji.app.document.issue.IssueViewModel;
import org.huiji.app.document.list.ListViewModel;
import org.huiji.app.document.output.Destination;
import org.huiji.app.document.output.OutputViewModel;
import org.huiji.app.document.output.PaperOutput;
import org.huiji.app.document.output.PrintStrip;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.document.register.RegisterTab;
import org.huiji.app.document.register.RegisterViewModel;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageView;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Command;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 证书与打印: papers being made ready, and the register of those issued. */
final class DocumentView implements PageView {

  private final Desk desk;
  private final DocumentServices services;
  private final Destination destination;
  private final IssueViewModel issue;
  private final RegisterViewModel register;
  private final OutputViewModel output;
  private final TabPane tabs = new TabPane();
  private final VBox content = new VBox();

  DocumentView(Desk desk, DocumentServices services, Destination destination) {
    this.desk = desk;
    this.services = services;
    this.destination = destination;
    this.issue = new IssueViewModel(services, desk);
    this.register = new RegisterViewModel(services, desk);
    this.output = new OutputViewModel(services, desk);
    PaperOutput out = new PaperOutput(desk.words(), output, destination);
    Tab issuing = tab("documentview.tab-issue", new IssueTab(desk, issue, out, faces()));
    Tab issued = tab("documentview.tab-register", new RegisterTab(desk, register, out));
    issued.selectedProperty().subscribe(open -> loadIf(open));
    tabs.getTabs().setAll(issuing, issued);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    content.getChildren().setAll(new PrintStrip(desk.words(), output), tabs);
    content.getStyleClass().addAll("page-body", "documents");
    content
        .getStylesheets()
        .add(
            Objects.requireNonNull(DocumentView.class.getResource("document.css"))
                .toExternalForm());
  }

  private Tab tab(String titleKey, Node node) {
    return new Tab(desk.words().text(titleKey), node);
  }

  private FaceNote faces() {
    return new FaceNote(desk, services);
  }

  private void loadIf(boolean open) {
    if (open) {
      register.load();
    }
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    ObservableValue<Boolean> clear =
        Bindings.createBooleanBinding(
            () -> issue.blocked().get() == null && onIssueTab(),
            issue.blocked(),
            tabs.getSelectionModel().selectedIndexProperty());
    return List.of(
        Command.of(Message.of("documentview.own-template"), Feather.EDIT_3, this::copyTemplate)
            .when(issue.kind().map(kind -> !ListViewModel.isList(kind))),
        Command.of(issue.action(), Feather.AWARD, this::act)
            .onKey("Shortcut+Enter")
            .when(clear)
            .asPrimary());
  }

  private void act() {
    if (issue.isList()) {
      destination.choose(issue.list().title(), List.of("xlsx", "pdf", "csv"), issue.list()::export);
    } else {
      issue.issue();
    }
  }

  private boolean onIssueTab() {
    return tabs.getSelectionModel().getSelectedIndex() == 0;
  }

  @Override
  public ObservableValue<String> note() {
    return Bindings.createStringBinding(
        () -> {
          Message blocked = issue.blocked().get();
          return blocked == null || !onIssueTab() ? "" : desk.words().text(blocked);
        },
        issue.blocked(),
        tabs.getSelectionModel().selectedIndexProperty());
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(
        text -> {
          if (!text.isBlank()) {
            tabs.getSelectionModel().select(1);
          }
          register.search().set(text);
        });
  }

  @Override
  public void shown(@Nullable Object argument) {
    issue.overprint().load();
    if (argument instanceof DocumentRequest request) {
      tabs.getSelectionModel().select(0);
      issue.take(request.kind(), request.members());
    } else if (argument instanceof RegisterRequest request) {
      register.open(request.paper());
      tabs.getSelectionModel().select(1);
    } else {
      issue.plan();
      loadIf(!onIssueTab());
    }
  }

  @Override
  public void hidden() {
    issue.overprint().keepNow();
  }

  private void copyTemplate() {
    String name =
        issue.kind().get() == DocumentKind.APPROVAL ? "approval-notice" : "member-certificate";
    desk.background()
        .start(
            Job.changing(
                    Message.of("documentview.copying-template"),
                    progress -> services.templates().copy(name))
                .onDone(
                    file ->
                        desk.notices()
                            .tell(Notice.done(Message.of("documentview.template-copied", file)))));
  }
}
