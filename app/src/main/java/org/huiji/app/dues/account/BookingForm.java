package org.huiji.app.dues.account;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;

/** A form at the side: what it is for, its fields, why it was refused, its two buttons. */
class BookingForm extends VBox {

  private final Messages words;
  private final BookingModel model;
  private final Runnable leave;

  BookingForm(Messages words, BookingModel model, Runnable leave) {
    super(10);
    this.words = words;
    this.model = model;
    this.leave = leave;
    getStyleClass().add("side");
    Label title = new Label(words.text(model.title()));
    title.getStyleClass().add("form-title");
    getChildren().add(title);
    model
        .entries()
        .forEach(entry -> entry.text().subscribe((before, now) -> model.commit().forget()));
  }

  final Messages words() {
    return words;
  }

  final void add(Node node) {
    getChildren().add(node);
  }

  final Label explain(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("page-note");
    add(label);
    return label;
  }

  /** A field for text with a few ready answers; another may be typed. */
  final void choice(Form form, String labelKey, Entry<String> entry, Iterable<String> ready) {
    ComboBox<String> box = new ComboBox<>();
    ready.forEach(box.getItems()::add);
    box.setEditable(true);
    box.getEditor().setAccessibleText(words.text(labelKey));
    box.getEditor().textProperty().bindBidirectional(entry.text());
    form.row(labelKey, box, true, entry.problem());
  }

  /** The end of the form. */
  final void finish() {
    Label refusal = new Label();
    refusal.setWrapText(true);
    refusal.setMinHeight(Region.USE_PREF_SIZE);
    refusal.getStyleClass().add("problem");
    refusal.managedProperty().bind(refusal.visibleProperty());
    model
        .commit()
        .refused()
        .subscribe(
            why -> {
              refusal.setText(why == null ? "" : words.text(why));
              refusal.setVisible(why != null);
            });
    Button back = new Button(words.text("notice.leave"));
    back.setOnAction(event -> leave.run());
    Button go = new Button();
    go.getStyleClass().add("accent");
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(event -> model.save());
    go.disableProperty().bind(model.commit().busy());
    model.action().subscribe(action -> go.setText(words.text(action)));
    HBox buttons = new HBox(8, back, go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(refusal, buttons);
  }
}
