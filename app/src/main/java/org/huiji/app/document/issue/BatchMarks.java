package org.huiji.app.document.issue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huiji.text.Messages;

/**
 * Finds among the papers of a batch, and marks all, none, or only these found.
 *
 * @param <L> one paper
 */
final class BatchMarks<L extends PaperLine> extends HBox {

  private final Messages words;

  BatchMarks(Messages words, PaperBatch<L> model, FilteredList<L> found) {
    super(8);
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("batch-marks");
    TextField filter = new TextField();
    filter.setId("batch-filter");
    filter.setPromptText(words.text("documentview.filter"));
    filter.setAccessibleText(words.text("documentview.filter"));
    HBox.setHgrow(filter, Priority.ALWAYS);
    filter.setMinWidth(80);
    Button only = button("documentview.mark-found", () -> only(model, found));
    only.disableProperty().bind(filter.textProperty().isEmpty());
    filter.textProperty().subscribe(text -> found.setPredicate(row -> matches(row, text.strip())));
    getChildren()
        .setAll(
            button("documentview.mark-all", () -> model.include(row -> true)),
            button("documentview.mark-none", () -> model.include(row -> false)),
            filter,
            only);
  }

  private void only(PaperBatch<L> model, FilteredList<L> found) {
    Set<L> these = new HashSet<>(found);
    Predicate<L> wanted = these::contains;
    model.include(wanted);
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(words.text(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private static boolean matches(PaperLine row, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return row.name().toLowerCase(Locale.ROOT).contains(wanted)
        || row.number().toLowerCase(Locale.ROOT).contains(wanted);
  }
}
