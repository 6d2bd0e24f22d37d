package org.huiji.app.declaration.details;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.Modes;
import org.huiji.app.widget.RefusedNote;
import org.huiji.declaration.round.Round;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The conditions to be ticked off, and what may relax a threshold. */
final class ChecklistPane extends VBox {

  private final Messages words;
  private final ChecklistViewModel model;

  ChecklistPane(Messages words, ChecklistViewModel model) {
    super(10);
    this.words = words;
    this.model = model;
    getStyleClass().add("checklist");
    model.round().conditions().forEach(condition -> getChildren().add(line(condition)));
    getChildren().addAll(relief(), new RefusedNote(words, model.commit().refused()), buttons());
  }

  private Node line(Round.Condition condition) {
    Label text = wrapped(words.text("decllist.condition", condition.article(), condition.text()));
    Modes<Mark> modes =
        new Modes<>(words, List.of(Mark.values()), Mark::label, model.mark(condition));
    modes.setAccessibleText(text.getText());
    return new VBox(4, text, modes);
  }

  private Node relief() {
    Round.Relief relief = model.round().relief();
    Label explained =
        wrapped(words.text("decllist.relief", relief.article(), String.join("、", relief.niches())));
    explained.getStyleClass().add("page-note");
    ComboBox<String> niche = new ComboBox<>();
    niche.getItems().setAll(Stream.concat(Stream.of(""), relief.niches().stream()).toList());
    niche.setConverter(new Niche());
    niche.valueProperty().bindBidirectional(model.niche());
    TextField letter = new TextField();
    letter.textProperty().bindBidirectional(model.letter());
    letter.setPromptText(words.text("decllist.letter-prompt"));
    Form form = new Form(words);
    form.row("decllist.niche", niche);
    form.row("decllist.letter", letter);
    return new VBox(8, explained, form);
  }

  private Node buttons() {
    Button save = new Button(words.text("decllist.save-checklist"));
    save.disableProperty().bind(model.dirty().not().or(model.commit().busy()));
    save.setOnAction(event -> model.save());
    save.setMinWidth(Region.USE_PREF_SIZE);
    Hyperlink all = new Hyperlink(words.text("decllist.all-met"));
    all.setOnAction(
        event -> {
          all.setVisited(false);
          model.allMet();
        });
    HBox row = new HBox(10, save, all);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private final class Niche extends StringConverter<String> {

    @Override
    public String toString(@Nullable String niche) {
      return niche == null || niche.isEmpty() ? words.text("decllist.no-niche") : niche;
    }

    @Override
    public String fromString(String text) {
      throw new UnsupportedOperationException("Only chosen, never typed");
    }
  }
}
