package org.huiji.app.declaration.receive;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.ProblemNote;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is to be said of whole files: which could not be read, which came before. */
final class FileNotes extends VBox {

  private final Messages words;

  FileNotes(Messages words, ReceiveViewModel model) {
    super(4);
    this.words = words;
    getStyleClass().add("file-notes");
    managedProperty().bind(visibleProperty());
    model.sight().subscribe(this::show);
  }

  private void show(@Nullable Sight sight) {
    getChildren().clear();
    if (sight != null) {
      sight.basket().unread().forEach(unread -> getChildren().add(note(unread)));
      sight.ofFiles().forEach(problem -> getChildren().add(new ProblemNote(words, problem)));
      List<String> before = sight.takenBefore();
      if (!before.isEmpty()) {
        Label label = new Label(words.text("declreceive.taken-before", String.join("、", before)));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("doubt-note");
        getChildren().add(label);
      }
    }
    setVisible(!getChildren().isEmpty());
  }

  private Node note(Basket.Unread unread) {
    Message message = Message.of("declreceive.unread", unread.file(), unread.reason());
    return new ProblemNote(
        words, Problem.error("file", new Rule("declaration.file", "附件1；附件2"), message));
  }
}
