package org.huiji.app.member;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Form;
import org.huiji.text.Messages;

/** Asks for the decision that ended a membership. */
final class ExitPane extends BorderPane {

  private final Messages words;
  private final ExitViewModel model;
  private final TextField first;

  ExitPane(Messages words, ExitViewModel model, Runnable leave, Runnable save) {
    this.words = words;
    this.model = model;
    getStyleClass().add("form-pane");
    Label title = new Label(words.text("memberview.end-of", model.name()));
    title.getStyleClass().add("details-title");
    HBox head = new HBox(title);
    head.getStyleClass().add("form-head");
    setTop(head);
    Form form = new Form(words);
    first = form.date("memberview.end-on", model.on());
    first.setId("end-on");
    form.row("memberview.end-organ", organs(), true, model.organ().problem());
    form.text("memberview.end-meeting", model.meeting())
        .setPromptText(words.text("memberview.end-meeting-prompt"));
    form.wideText("memberview.end-reason", model.reason()).setId("end-reason");
    Label note = wrapped(words.text("memberview.end-note"), "hint");
    VBox body = new VBox(16, form, note, refusal());
    body.getStyleClass().add("member-form-body");
    setCenter(body);
    setBottom(foot(leave, save));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
  }

  void focusFirst() {
    first.requestFocus();
  }

  private ComboBox<String> organs() {
    ComboBox<String> box = new ComboBox<>();
    box.setId("end-organ");
    box.setEditable(true);
    box.getItems().setAll(model.organs());
    box.getEditor().textProperty().bindBidirectional(model.organ().text());
    return box;
  }

  private Label refusal() {
    Label label = wrapped("", "problem");
    model
        .commit()
        .refused()
        .subscribe(
            reason -> {
              label.setText(reason == null ? "" : words.text(reason));
              label.setVisible(reason != null);
              label.setManaged(reason != null);
            });
    return label;
  }

  private HBox foot(Runnable leave, Runnable save) {
    Button back = new Button(words.text("memberview.leave-form"));
    back.setOnAction(event -> leave.run());
    Button end = new Button(words.text("memberview.end-now"));
    end.setId("end-now");
    end.getStyleClass().add("accent");
    end.disableProperty().bind(model.commit().busy());
    end.setOnAction(event -> save.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(8, gap, back, end);
    foot.getStyleClass().add("form-foot");
    return foot;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
