package org.huiji.app.declaration.entry;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;

/** What is said about a field, below it. */
final class Remarks extends VBox {

  private final Messages words;
  private final Node field;

  Remarks(Messages words, Node field, EntryField model) {
    super(2);
    this.words = words;
    this.field = field;
    model.remarks().subscribe(this::show);
  }

  private void show(List<Problem> remarks) {
    getChildren().setAll(remarks.stream().map(this::line).toList());
    setManaged(!remarks.isEmpty());
    field.pseudoClassStateChanged(Styles.STATE_DANGER, remarks.stream().anyMatch(Problem::isError));
    field.setAccessibleHelp(
        remarks.stream()
            .map(problem -> words.text(problem.message()))
            .collect(Collectors.joining("\n")));
  }

  private Label line(Problem problem) {
    Label label = new Label(words.text(problem.message()));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(problem.isError() ? "problem" : "doubt-note");
    return label;
  }
}
