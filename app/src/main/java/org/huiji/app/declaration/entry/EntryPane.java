package org.huiji.app.declaration.entry;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Tips;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The whole form: whose it is, its fields, what stands against it, and the way out. */
final class EntryPane extends BorderPane {

  private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

  private final Messages words;
  private final EntryViewModel model;
  private final EntryForm form;
  private final Runnable leave;
  private final Runnable save;

  EntryPane(Messages words, EntryViewModel model, Runnable leave, Runnable save) {
    this.words = words;
    this.model = model;
    this.form = new EntryForm(words, model);
    this.leave = leave;
    this.save = save;
    getStyleClass().add("entry-pane");
    setTop(head());
    setCenter(form);
    setBottom(foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  void focus(FormField field) {
    form.focus(field);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    } else if (SAVE.match(event)) {
      save();
      event.consume();
    }
  }

  private Label head() {
    Label title =
        new Label(
            model.isNew()
                ? words.text("declentry.new", model.round().title())
                : words.text("declentry.edit", model.knownName()));
    title.getStyleClass().addAll("details-title", "entry-head");
    return title;
  }

  private VBox foot() {
    Label standing = new Label();
    standing.getStyleClass().add("page-note");
    model.standing().subscribe(now -> standing.setText(words.text(said(now))));
    Label against = new Label();
    against.getStyleClass().add("problem");
    against.setMinWidth(0);
    Runnable show = () -> show(against);
    model.held().subscribe(show);
    model.commit().refused().subscribe(show);
    show.run();
    Button out = new Button(words.text("declentry.leave"));
    out.setMinWidth(Region.USE_PREF_SIZE);
    out.setTooltip(Tips.key(words, Message.of("declentry.leave"), KeyCombination.valueOf("Esc")));
    out.setOnAction(event -> leave.run());
    Button keep =
        new Button(words.text(model.isNew() ? "declentry.save-new" : "declentry.save-edit"));
    keep.getStyleClass().add("accent");
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setTooltip(Tips.key(words, Message.of("declentry.save-edit"), SAVE));
    keep.disableProperty().bind(model.commit().busy());
    keep.setOnAction(event -> save());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(10, standing, gap, out, keep);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox foot = new VBox(6, against, row);
    foot.getStyleClass().add("entry-foot");
    return foot;
  }

  private void show(Label against) {
    @Nullable Message refused = model.commit().refused().get();
    String text = model.held().get() ? words.text("declentry.not-yet") : "";
    against.setText(refused == null ? text : words.text(refused));
    against.setVisible(!against.getText().isEmpty());
    against.setManaged(against.isVisible());
  }

  private static Message said(Standing now) {
    long errors = now.problems().stream().filter(Problem::isError).count() - now.missing();
    long warnings = now.problems().size() - errors - now.missing();
    return Message.of("declentry.standing", now.missing(), errors, warnings);
  }

  private void save() {
    if (model.reveal()) {
      save.run();
    } else {
      model.firstMistake().ifPresent(form::focus);
    }
  }
}
