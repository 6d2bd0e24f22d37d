package org.huiji.app.tab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Unsaved;
import org.huiji.app.widget.Command;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of a page; each is told when it comes to the front.
 *
 * @param <W> what the page can be opened at
 */
public final class TabbedView<W> implements PageView {

  private final Class<W> requests;
  private final List<PageTab<W>> tabs;
  private final List<List<Command>> commands;
  private final TabPane pane = new TabPane();
  private final VBox content = new VBox(pane);
  private boolean turning;

  /**
   * The page with its first tab in front.
   *
   * @param requests what the page can be opened at
   */
  public TabbedView(Messages words, Class<W> requests, List<? extends PageTab<W>> tabs) {
    this.requests = requests;
    this.tabs = List.copyOf(tabs);
    this.commands = this.tabs.stream().map(PageTab::commands).toList();
    content.getStyleClass().add("page-body");
    VBox.setVgrow(pane, Priority.ALWAYS);
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

  /**
   * The same in a feature's own look.
   *
   * @param styleClass what the rules of the sheet begin with
   * @param sheet the address of a style sheet
   */
  public TabbedView<W> dressed(String styleClass, String sheet) {
    content.getStyleClass().add(styleClass);
    content.getStylesheets().add(sheet);
    return this;
  }

  /** The same with something above the tabs that concerns them all. */
  public TabbedView<W> under(Node head) {
    content.getChildren().addFirst(head);
    return this;
  }

  private static Node framed(Messages words, PageTab<?> tab) {
    StackPane frame = new StackPane(tab.content());
    frame.getStyleClass().add("page-tab");
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
    W wanted = requests.isInstance(argument) ? requests.cast(argument) : null;
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
  private void turnTo(PageTab<W> tab) {
    turning = true;
    pane.getSelectionModel().select(tabs.indexOf(tab));
    turning = false;
  }

  private PageTab<W> front() {
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
