package org.huiji.app.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huiji.app.notice.NoticeArea;
import org.huiji.app.task.Background;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The frame: navigation at the left, search at the top, a page in the middle, status below. */
public final class Shell extends BorderPane {

  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
  private static final KeyCombination FIND_TOO = KeyCombination.valueOf("Shortcut+K");

  private final Messages words;
  private final ShellViewModel model;
  private final NoticeArea notices;
  private final SearchBox search;
  private final StackPane middle = new StackPane();
  private final Map<PageId, PagePane> panes = new EnumMap<>(PageId.class);

  public Shell(
      Messages words,
      ShellViewModel model,
      Status status,
      Background background,
      NoticeArea notices) {
    this.words = words;
    this.model = model;
    this.notices = notices;
    this.search = new SearchBox(words, model, middle::requestFocus);
    getStyleClass().add("shell");
    setLeft(new Navigation(words, model, status));
    setCenter(desk());
    setBottom(new StatusBar(words, status, background));
    model.current().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private BorderPane desk() {
    HBox top = new HBox(search);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("top-bar");
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    BorderPane desk = new BorderPane(new StackPane(middle, notices));
    desk.setTop(top);
    return desk;
  }

  private void show(@Nullable PageId id) {
    if (id != null) {
      middle
          .getChildren()
          .setAll(panes.computeIfAbsent(id, it -> new PagePane(words, it, model.view(it))));
    }
  }

  /** Keys that nobody below wanted: a text field keeps its own Ctrl+Z. */
  private void onKey(KeyEvent event) {
    if (FIND.match(event) || FIND_TOO.match(event)) {
      search.requestFocus();
      search.selectAll();
      event.consume();
    } else if (UNDO.match(event)) {
      if (notices.takeNewestAction()) {
        event.consume();
      }
    } else if (openedByKey(event) || runByPage(event)) {
      event.consume();
    }
  }

  private boolean openedByKey(KeyEvent event) {
    return model.pages().stream()
        .map(Page::id)
        .filter(id -> id.key().match(event))
        .findFirst()
        .map(
            id -> {
              model.open(id);
              return id;
            })
        .isPresent();
  }

  private boolean runByPage(KeyEvent event) {
    PageId here = model.current().get();
    PagePane pane = here == null ? null : panes.get(here);
    return pane != null && pane.runKey(event);
  }
}
