package org.huiji.app.document;

import atlantafx.base.controls.ToggleSwitch;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.document.RegisterViewModel.Asking;
import org.huiji.app.widget.Form;
import org.huiji.document.register.DocumentKind;
import org.huiji.rulebook.membership.Clause;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** What is asked before a paper is reissued or made void; there only while it is asked. */
final class RegisterForm extends VBox {

  private final Messages words;
  private final RegisterViewModel model;

  RegisterForm(Messages words, RegisterViewModel model) {
    super(10);
    this.words = words;
    this.model = model;
    getStyleClass().add("register-form");
    model.asking().subscribe(this::show);
  }

  private void show(Asking asking) {
    setVisible(asking != Asking.NOTHING);
    setManaged(asking != Asking.NOTHING);
    switch (asking) {
      case NOTHING -> getChildren().clear();
      case REISSUE -> reissue();
      case VOID -> makeVoid();
    }
  }

  private void reissue() {
    Form form = new Form(words);
    form.wideText("documentview.reason", model.reason())
        .setPromptText(words.text("documentview.reason-lost"));
    form.date("documentview.date", model.date());
    getChildren().setAll(ground(), form);
    if (isCertificate()) {
      ToggleSwitch overprint = new ToggleSwitch(words.text("documentview.overprint"));
      overprint.selectedProperty().bindBidirectional(model.overprint());
      getChildren().add(overprint);
    }
    getChildren().addAll(refusal(), buttons("documentview.reissue-now", model::reissue));
  }

  private void makeVoid() {
    Form form = new Form(words);
    form.wideText("documentview.reason", model.reason())
        .setPromptText(words.text("documentview.reason-void"));
    getChildren()
        .setAll(
            line(words.text("documentview.void-explained")),
            form,
            refusal(),
            buttons("documentview.void-now", model::makeVoid));
  }

  /** The article the reissue rests on, or the question in its place. */
  private Label ground() {
    ReissueRule rule = model.rule().get();
    if (rule == null || !isCertificate()) {
      return line(words.text("documentview.reissue-explained"));
    }
    Clause clause = rule.clause();
    OpenQuestion question = rule.question();
    if (clause != null) {
      return line(words.text("documentview.reissue-by", clause.article(), clause.text()));
    }
    return line(
        question == null
            ? words.text("documentview.reissue-explained")
            : words.text("documentview.reissue-open", question.text(), question.article()));
  }

  private boolean isCertificate() {
    RegisterRow row = model.selected().get();
    return row != null && row.document().kind() == DocumentKind.CERTIFICATE;
  }

  private Label refusal() {
    Label label = line("");
    label.getStyleClass().add("problem");
    model
        .refused()
        .subscribe(
            reason -> {
              Message said = reason;
              label.setText(said == null ? "" : words.text(said));
              label.setVisible(said != null);
              label.setManaged(said != null);
            });
    return label;
  }

  private HBox buttons(String key, Runnable run) {
    Button leave = new Button(words.text("notice.leave"));
    leave.setOnAction(event -> model.ask(Asking.NOTHING));
    Button go = new Button(words.text(key));
    go.getStyleClass().add("accent");
    go.setOnAction(event -> run.run());
    HBox row = new HBox(8, leave, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
