package org.huiji.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.huiji.app.widget.Command;
import org.jspecify.annotations.Nullable;

/** A page that has been opened. It is kept, so that it is found again as it was left. */
public interface PageView {

  /** What fills the page below its title and commands. The same node each time. */
  Node content();

  /** What can be done here; the frame makes the buttons and keys. Asked once. */
  default List<Command> commands() {
    return List.of();
  }

  /** A few words beside the title, such as how many there are; already in the clerk's language. */
  default ObservableValue<String> note() {
    return new SimpleStringProperty("");
  }

  /** Takes what is typed into the search field at the top; a page without it leaves that to 名册. */
  default Optional<Consumer<String>> search() {
    return Optional.empty();
  }

  /**
   * The page has come to the front.
   *
   * @param argument what was asked for, such as the member to show; none when the clerk only turned
   *     to the page
   */
  default void shown(@Nullable Object argument) {}

  /** What would be lost if the page went away now. */
  default Optional<Unsaved> unsaved() {
    return Optional.empty();
  }

  /** The clerk has turned to another page. */
  default void hidden() {}
}
