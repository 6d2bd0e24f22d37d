package org.huiji.app.finding;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.app.widget.Loading;
import org.huiji.finding.Finding;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Groups at the left, their findings in the middle, the one selected at the right. */
final class FindingsView implements PageView {

  private static final String LOOK =
      Objects.requireNonNull(FindingsView.class.getResource("finding.css")).toExternalForm();
  private static final String ENDING = ".xlsx";

  private final Desk desk;
  private final Messages words;
  private final FindingWords say;
  private final FindingsViewModel model;
  private final ObservableList<Finding> rows = FXCollections.observableArrayList();
  private final DataTable<Finding> table;
  private final ListAndDetails lists;
  private final StackPane content = new StackPane();
  private @Nullable Finding shown;

  FindingsView(Desk desk, FindingsViewModel model) {
    this.desk = desk;
    this.words = desk.words();
    this.say = new FindingWords(words);
    this.model = model;
    this.table = table();
    BorderPane middle = new BorderPane(table);
    middle.setLeft(new GroupList(words, model));
    this.lists = new ListAndDetails(words, middle, "finding", desk.preferences());
    content.getStyleClass().addAll("page-body", "finding");
    content.getStylesheets().add(LOOK);
    model.group().subscribe(group -> fill(group.findings()));
    model.known().subscribe(this::arrange);
    model.count().subscribe(this::arrange);
    arrange();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(Message.of("findingview.export"), Feather.DOWNLOAD, this::export)
            .when(model.count().greaterThan(0).asObject()),
        Command.of(Message.of("findingview.open-record"), Feather.EXTERNAL_LINK, this::openSelected)
            .onKey("Shortcut+Enter")
            .when(
                Bindings.createObjectBinding(
                    () -> table.getSelectionModel().getSelectedItem() instanceof Finding.OfMember,
                    table.getSelectionModel().selectedItemProperty()))
            .asPrimary());
  }

  @Override
  public ObservableValue<String> note() {
    return model.count().map(count -> words.text("findingview.count", count));
  }

  private DataTable<Finding> table() {
    DataTable<Finding> it = new DataTable<>(words, "findingview.title");
    it.state("findingview.state", 132, say::state);
    it.text("findingview.subject", 170, say::subject);
    it.text("findingview.what", 400, say::text);
    it.text("findingview.source", 220, say::source);
    it.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    it.onOpen(this::open);
    it.remember("finding", desk.preferences());
    SortedList<Finding> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(it.comparatorProperty());
    it.setItems(sorted);
    it.getSelectionModel().selectedItemProperty().subscribe((before, now) -> details(now));
    return it;
  }

  /** Keeps the selection, and the answer being written, where the finding is still there. */
  private void fill(List<Finding> findings) {
    Finding before = shown;
    rows.setAll(findings);
    if (before != null && findings.contains(before)) {
      table.getSelectionModel().select(before);
    } else {
      table.getSelectionModel().clearSelection();
      shown = null;
      if (lists.isOpen()) {
        lists.close();
      }
    }
  }

  private void details(@Nullable Finding finding) {
    if (finding == null || finding.equals(shown)) {
      return;
    }
    shown = finding;
    switch (finding) {
      case Finding.Question asked ->
          model
              .answering(asked)
              .ifPresent(
                  answer ->
                      lists.show(
                          words.text("findingview.question", asked.question().id()),
                          new AnswerForm(words, answer, desk.navigator())));
      case Finding.OfMember _, Finding.OfRegister _, Finding.OfNumbers _ ->
          lists.show(say.subject(finding), new ProblemDetails(words, finding, () -> open(finding)));
    }
  }

  private void arrange() {
    if (!model.known().get()) {
      content.getChildren().setAll(new Loading(words));
    } else if (model.count().get() > 0) {
      content.getChildren().setAll(lists);
    } else {
      content
          .getChildren()
          .setAll(new EmptyState(words, Feather.CHECK_CIRCLE, Message.of("findingview.nothing")));
    }
  }

  private void openSelected() {
    Finding selected = table.getSelectionModel().getSelectedItem();
    if (selected != null) {
      open(selected);
    }
  }

  private void open(Finding finding) {
    switch (finding) {
      case Finding.OfMember member -> desk.navigator().open(PageId.ROSTER, member.entry().id());
      case Finding.OfRegister _ -> desk.navigator().open(PageId.ROSTER);
      case Finding.OfNumbers _ -> desk.navigator().open(PageId.SETTINGS, SettingPart.BACKUP);
      case Finding.Question _ -> {}
    }
  }

  private void export() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("findingview.export"));
    chooser.setInitialFileName(words.text(model.group().get().title()) + ENDING);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.text("findingview.workbook"), "*" + ENDING));
    desk.files().save(chooser, content.getScene().getWindow()).ifPresent(model::export);
  }
}
