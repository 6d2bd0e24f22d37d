package org.huiji.app.tab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.huiji.app.widget.Command;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page on a tab of its own. Made when the page is first opened.
 *
 * @param <W> what the page can be opened at
 */
public interface PageTab<W> {

  /** The word on the tab. */
  Message title();

  /** What fills the tab. The same node each time. */
  Node content();

  /** What can be done here; their keys work while the tab is in front. Asked once. */
  default List<Command> commands() {
    return List.of();
  }

  /** Takes what is typed into the search field at the top of the window. */
  default Optional<Consumer<String>> search() {
    return Optional.empty();
  }

  /** Whether the tab can show what was asked for. */
  default boolean canShow(W wanted) {
    return false;
  }

  /** What would be lost if the tab went away now. */
  default Optional<Message> unsaved() {
    return Optional.empty();
  }

  /**
   * The tab has come to the front; what it shows may have changed since.
   *
   * @param wanted something it said it {@link #canShow}; none when it was only turned to
   */
  default void shown(@Nullable W wanted) {}
}
