package org.huiji.app.dues;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Unsaved;
import org.huiji.app.widget.Command;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The tabs of the page 会费; each is told when it comes to the front. */
final class DuesView implements PageView {

  private static final String LOOK =
      Objects.requireNonNull(DuesView.class.getResource("dues.css")).toExternalForm();

  private final List<DuesTab> tabs;
  private final List<List<Command>> commands;
  private final TabPane pane = new TabPane();
  private final StackPane content = new StackPane(pane);
  private boolean turning;

  DuesView(Messages words, List<DuesTab> tabs) {
    this.tabs = List.copyOf(tabs);
    this.commands = this.tabs.stream().map(DuesTab::commands).toList();
    content.getStyleClass().addAll("page-body", "dues");
    content.getStylesheets().add(LOOK);
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    this.tabs.forEach(
        tab -> pane.getTabs().add(new Tab(words.text(tab.title()), framed(words, tab))));
    pane.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            (before, now) -> {
              if (!turning) {
                front().shown(null);
              }
            });
    content.addEventHandler(KeyEvent.KEY_PRESSED, this::runKey);
  }

  private static Node framed(Messages words, DuesTab tab) {
    StackPane frame = new StackPane(tab.content());
    frame.getStyleClass().add("dues-tab");
    frame.setAccessibleText(words.text(tab.title()));
    return frame;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Optional<Consumer<String>> search() {
    return front().search();
  }

  @Override
  public void shown(@Nullable Object argument) {
    DuesRequest wanted = argument instanceof DuesRequest request ? request : null;
    if (wanted != null) {
      tabs.stream().filter(tab -> tab.canShow(wanted)).findFirst().ifPresent(this::turnTo);
    }
    front().shown(wanted != null && front().canShow(wanted) ? wanted : null);
  }

  @Override
  public Optional<Unsaved> unsaved() {
    return tabs.stream()
        .flatMap(tab -> tab.unsaved().stream().map(what -> new Unsaved(what, () -> turnTo(tab))))
        .findFirst();
  }

  /** Without the tab being told on the way: it is told what is wanted of it afterwards. */
  private void turnTo(DuesTab tab) {
    turning = true;
    pane.getSelectionModel().select(tabs.indexOf(tab));
    turning = false;
  }

  private DuesTab front() {
    return tabs.get(Math.max(0, pane.getSelectionModel().getSelectedIndex()));
  }

  private void runKey(KeyEvent event) {
    commands.get(tabs.indexOf(front())).stream()
        .filter(command -> command.key() != null && command.key().match(event))
        .findFirst()
        .ifPresent(
            command -> {
              command.runIfEnabled();
              event.consume();
            });
  }
}
