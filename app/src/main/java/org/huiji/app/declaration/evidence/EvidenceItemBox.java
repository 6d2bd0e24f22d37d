package org.huiji.app.declaration.evidence;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huiji.app.file.FileDrop;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.evidence.Binder;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** One item of the list with its papers. Files can be dropped on it. */
final class EvidenceItemBox extends VBox {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  EvidenceItemBox(
      Messages words,
      EvidenceViewModel model,
      int number,
      Binder.Line line,
      @Nullable Message refused,
      Runnable add) {
    getStyleClass().add("evidence-item");
    Label name = new Label(words.text("declevidence.item", number, line.item().text()));
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Hyperlink adding = new Hyperlink(words.text("declevidence.add"));
    adding.setMinWidth(USE_PREF_SIZE);
    adding.setAccessibleText(words.text("declevidence.add-to", line.item().text()));
    adding.setOnAction(
        event -> {
          adding.setVisited(false);
          add.run();
        });
    HBox head = new HBox(8, name, new Tag(state(words, line)), adding);
    head.setAlignment(Pos.TOP_LEFT);
    getChildren().add(head);
    line.papers().forEach(paper -> getChildren().add(new PaperRow(words, model, paper)));
    Label said = problem();
    say(said, refused, words);
    getChildren().add(said);
    FileDrop.allOn(this, files -> model.add(line.item().id(), files));
    addEventHandler(DragEvent.DRAG_ENTERED, event -> pseudoClassStateChanged(DROPPING, true));
    addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(DROPPING, false));
  }

  private static Tag.State state(Messages words, Binder.Line line) {
    if (line.isMissing()) {
      return new Tag.State(words.text("declevidence.missing"), Tag.Tone.DOUBTFUL);
    }
    return line.papers().isEmpty()
        ? new Tag.State(words.text("declevidence.optional"), Tag.Tone.PLAIN)
        : new Tag.State(words.text("declevidence.given"), Tag.Tone.GOOD);
  }

  /** A place for what is wrong; none is taken while nothing is. */
  static Label problem() {
    Label said = new Label();
    said.getStyleClass().add("problem");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    said.managedProperty().bind(said.visibleProperty());
    return said;
  }

  static void say(Label place, @Nullable Message message, Messages words) {
    place.setText(message == null ? "" : words.text(message));
    place.setVisible(message != null);
  }
}
